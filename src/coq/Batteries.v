(* Passive energy of a state of N two-level cells, and the universal bound of its locked fraction. Standard library only. *)
Require Import Reals ZArith Lra Lia Factorial Binomial.
From QB Require Import Sums.
Open Scope R_scope.

(* r is the largest of p 0, ..., p N *)
Definition largest (N : Z) (p : Z -> R) (r : R) : Prop :=
  (exists j, (0 <= j <= N)%Z /\ p j = r) /\ forall k, (0 <= k <= N)%Z -> p k <= r.

(* The universal bound: the locked fraction (1 - r)/n is at most N/((N+1) n). *)
Theorem universal (N : Z) (p : Z -> R) (r n : R) :
  (0 <= N)%Z -> Sum 0 N p = 1 -> largest N p r -> 0 < n -> (1 - r) / n <= IZR N / ((IZR N + 1) * n).
Proof.
  intros H T [_ L] E. apply IZR_le in H as P.
  assert (B : 1 <= (IZR N + 1) * r).
  { replace ((IZR N + 1) * r) with (Sum 0 N (fun _ => r)) by (rewrite Sum_const by lia; simpl; ring).
    apply Rle_trans with (Sum 0 N p); [rewrite T; apply Rle_refl|]. apply Sum_le. assumption. }
  replace (IZR N / ((IZR N + 1) * n)) with ((1 - 1 / (IZR N + 1)) / n) by (field; lra).
  unfold Rdiv at 1 2. apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; assumption|].
  assert (1 / (IZR N + 1) <= r); [|lra].
  apply Rmult_le_reg_l with (IZR N + 1); [lra|]. replace ((IZR N + 1) * (1 / (IZR N + 1))) with 1 by (field; lra). assumption.
Qed.

Lemma Sum_one a b j x : (a <= j <= b)%Z -> Sum a b (fun k => if Z.eq_dec k j then x else 0) = x.
Proof.
  intros H. rewrite (Sum_ext _ _ _ (fun k => (if Z_lt_dec j (k + 1) then x else 0) - (if Z_lt_dec j k then x else 0))).
  - rewrite (telescope a b _ (fun k => if Z_lt_dec j k then x else 0)) by (intros; reflexivity || lia).
    destruct (Z_lt_dec j (b + 1)), (Z_lt_dec j a); try lia; ring.
  - intros k _. destruct (Z.eq_dec k j), (Z_lt_dec j (k + 1)), (Z_lt_dec j k); try lia; ring.
Qed.
Lemma Sum_swap a b c d (f : Z -> Z -> R) :
  Sum a b (fun i => Sum c d (fun j => f i j)) = Sum c d (fun j => Sum a b (fun i => f i j)).
Proof.
  unfold Sum. induction (Z.to_nat (b - a + 1)) as [|n IH]; simpl.
  - induction (Z.to_nat (d - c + 1)) as [|l K]; simpl; [reflexivity|]. rewrite <- K. ring.
  - rewrite IH. clear IH. induction (Z.to_nat (d - c + 1)) as [|l K]; simpl; [ring|]. rewrite <- K. ring.
Qed.
Lemma Sum_ends a b c f : (a <= b + 1)%Z -> (b <= c)%Z -> (forall k, (b < k <= c)%Z -> f k = 0) -> Sum a c f = Sum a b f.
Proof.
  intros A B H. replace c with (b + Z.of_nat (Z.to_nat (c - b)))%Z in * by lia.
  induction (Z.to_nat (c - b)) as [|n IH]; [rewrite Z.add_0_r; reflexivity|].
  rewrite (Sum_last a (b + Z.of_nat (S n)) (b + Z.of_nat n)) by lia.
  rewrite IH, H by (try intros; try apply H; lia). ring.
Qed.

(* E_passive = Delta (1 - r). The levels of N cells are 0 once, Delta N times, all others at least Delta; the state has
   the eigenvalues p 0, ..., p N. After a unitary the populations are sums over D i j p j with D doubly stochastic. *)
Section Passive.
Variables (N m : Z) (Delta r : R) (e p : Z -> R).
Hypothesis room : (0 <= N <= m)%Z.
Hypothesis gap : 0 <= Delta.
Hypothesis ground : e 0%Z = 0.
Hypothesis first : forall k, (1 <= k <= N)%Z -> e k = Delta.
Hypothesis higher : forall k, (1 <= k <= m)%Z -> Delta <= e k.
Hypothesis nonneg : forall k, 0 <= p k.
Hypothesis support : forall k, (N < k)%Z -> p k = 0.
Hypothesis trace : Sum 0 N p = 1.
Hypothesis top : largest N p r.

Let whole : Sum 0 m p = 1.
Proof. rewrite (Sum_ends 0 N m) by (try intros; try apply support; lia). exact trace. Qed.
Let below k : (0 <= k)%Z -> p k <= r.
Proof.
  intros H. destruct top as [[j [J E]] L]. destruct (Z_le_gt_dec k N); [apply L; lia|].
  rewrite support by lia. rewrite <- E. apply nonneg.
Qed.

Theorem passive_is_least (D : Z -> Z -> R) :
  (forall i j, 0 <= D i j) -> (forall i, (0 <= i <= m)%Z -> Sum 0 m (D i) = 1) ->
  (forall j, (0 <= j <= m)%Z -> Sum 0 m (fun i => D i j) = 1) ->
  Delta * (1 - r) <= Sum 0 m (fun i => e i * Sum 0 m (fun j => D i j * p j)).
Proof.
  intros D0 rows columns. set (q := fun i => Sum 0 m (fun j => D i j * p j)).
  assert (Q : Sum 0 m q = 1).
  { unfold q. rewrite Sum_swap. rewrite (Sum_ext _ _ _ p); [exact whole|].
    intros j J. rewrite (Sum_ext _ _ _ (fun i => p j * D i j)) by (intros; ring). rewrite Sum_scale, columns by lia. ring. }
  assert (Q0 : q 0%Z <= r).
  { unfold q. apply Rle_trans with (Sum 0 m (fun j => r * D 0%Z j)).
    - apply Sum_le. intros j J. rewrite Rmult_comm. apply Rmult_le_compat_r; [apply D0 | apply below; lia].
    - rewrite Sum_scale, rows by lia. lra. }
  assert (Qn : forall i, 0 <= q i).
  { intros i. unfold q. apply Rle_trans with (Sum 0 m (fun _ => 0)); [rewrite Sum_const by lia; lra|].
    apply Sum_le. intros j _. apply Rmult_le_pos; auto. }
  change (Delta * (1 - r) <= Sum 0 m (fun i => e i * q i)).
  rewrite (Sum_first 0 m 1) in Q |- * by lia. rewrite ground.
  apply Rle_trans with (Delta * Sum 1 m q).
  - apply Rmult_le_compat_l; lra.
  - rewrite <- Sum_scale, Rmult_0_l, Rplus_0_l. apply Sum_le. intros k Hk.
    apply Rmult_le_compat_r; [apply Qn|]. apply higher. lia.
Qed.

(* and it is reached by exchanging two states *)
Theorem passive_is_reached : exists exchange : Z -> Z,
  (forall i, exchange (exchange i) = i) /\ Sum 0 m (fun i => e i * p (exchange i)) = Delta * (1 - r).
Proof.
  destruct top as [[j [J E]] _]. set (x := fun i => if Z.eq_dec i 0 then j else if Z.eq_dec i j then 0%Z else i).
  exists x. split.
  { intros i. unfold x. destruct (Z.eq_dec i 0), (Z.eq_dec i j); subst; repeat destruct Z.eq_dec; lia. }
  assert (P : Sum 0 N (fun i => p (x i)) = 1).
  { rewrite (Sum_ext _ _ _ (fun i => p i + ((if Z.eq_dec i 0 then p j - p 0%Z else 0) + (if Z.eq_dec i j then p 0%Z - p j else 0)))).
    - rewrite Sum_plus, Sum_plus, !Sum_one, trace by lia. ring.
    - intros i I. unfold x. destruct (Z.eq_dec i 0), (Z.eq_dec i j); subst; ring. }
  rewrite (Sum_ends 0 N m) by (try lia; intros k K; unfold x; destruct (Z.eq_dec k 0), (Z.eq_dec k j); try lia;
    rewrite support by lia; ring).
  rewrite (Sum_first 0 N 1) by lia. rewrite (Sum_first 0 N 1) in P by lia. rewrite ground.
  rewrite (Sum_ext 1 N _ (fun i => Delta * p (x i))) by (intros; rewrite first by lia; reflexivity).
  rewrite Sum_scale. replace (p (x 0%Z)) with r in P by (unfold x; simpl; congruence). 
  replace (Sum 1 N (fun i => p (x i))) with (1 - r) by lra. ring.
Qed.
End Passive.

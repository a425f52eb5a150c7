(* Finite sums over integers, factorials and binomials of integers, telescoping, recurrences. Standard library only. *)
Require Import Reals ZArith Lra Lia Factorial Binomial.
Open Scope R_scope.

(* f a + f (a+1) + ... with n terms *)
Fixpoint terms (f : Z -> R) (a : Z) (n : nat) : R :=
  match n with O => 0 | S m => terms f a m + f (a + Z.of_nat m)%Z end.

(* the sum of f over all integers from a to b, both included; 0 where b < a *)
Definition Sum (a b : Z) (f : Z -> R) : R := terms f a (Z.to_nat (b - a + 1)).

Lemma Sum_empty a b f : (b < a)%Z -> Sum a b f = 0.
Proof. intros H. unfold Sum. replace (Z.to_nat (b - a + 1)) with O by lia. reflexivity. Qed.

Lemma Sum_at a b a' b' f : (a = a' /\ b = b')%Z -> Sum a b f = Sum a' b' f.
Proof. intros [-> ->]. reflexivity. Qed.

Lemma Sum_last a b c f : (c = b - 1)%Z -> (a <= b)%Z -> Sum a b f = Sum a c f + f b.
Proof.
  intros -> H. unfold Sum. replace (Z.to_nat (b - a + 1)) with (S (Z.to_nat (b - 1 - a + 1))) by lia.
  simpl. f_equal. f_equal. lia.
Qed.

Lemma Sum_ext a b f g : (forall k, (a <= k <= b)%Z -> f k = g k) -> Sum a b f = Sum a b g.
Proof.
  intros H. unfold Sum. remember (Z.to_nat (b - a + 1)) as n eqn:E.
  assert (L : forall m, (m <= n)%nat -> terms f a m = terms g a m).
  { induction m as [|m IH]; simpl terms; intros M; [reflexivity|]. rewrite IH, (H (a + Z.of_nat m)%Z) by lia. reflexivity. }
  apply L. lia.
Qed.

Lemma Sum_first a b c f : (c = a + 1)%Z -> (a <= b)%Z -> Sum a b f = f a + Sum c b f.
Proof.
  intros -> H. unfold Sum. replace (Z.to_nat (b - a + 1)) with (S (Z.to_nat (b - (a + 1) + 1))) by lia.
  induction (Z.to_nat (b - (a + 1) + 1)) as [|n IH]; simpl terms in *.
  - simpl. rewrite Z.add_0_r. ring.
  - rewrite IH, Rplus_assoc. replace (a + 1 + Z.of_nat n)%Z with (a + Z.of_nat (S n))%Z by lia. reflexivity.
Qed.

Lemma Sum_plus a b f g : Sum a b (fun k => f k + g k) = Sum a b f + Sum a b g.
Proof. unfold Sum. induction (Z.to_nat (b - a + 1)); simpl; [ring|]. rewrite IHn. ring. Qed.

Lemma Sum_scale a b c f : Sum a b (fun k => c * f k) = c * Sum a b f.
Proof. unfold Sum. induction (Z.to_nat (b - a + 1)); simpl; [ring|]. rewrite IHn. ring. Qed.

Lemma Sum_le a b f g : (forall k, (a <= k <= b)%Z -> f k <= g k) -> Sum a b f <= Sum a b g.
Proof.
  intros H. unfold Sum. remember (Z.to_nat (b - a + 1)) as n eqn:E.
  assert (L : forall m, (m <= n)%nat -> terms f a m <= terms g a m).
  { induction m; simpl terms; intros M; [lra|]. apply Rplus_le_compat; [apply IHm; lia | apply H; lia]. }
  apply L. lia.
Qed.

Lemma Sum_const a b c : (a <= b + 1)%Z -> Sum a b (fun _ => c) = (IZR b - IZR a + 1) * c.
Proof.
  intros H. unfold Sum. replace (IZR b - IZR a + 1) with (INR (Z.to_nat (b - a + 1))).
  - induction (Z.to_nat (b - a + 1)) as [|n IH]; [simpl; ring|].
    change (terms (fun _ => c) a n + c = INR (S n) * c). rewrite IH, S_INR. ring.
  - rewrite INR_IZR_INZ, Z2Nat.id, plus_IZR, minus_IZR by lia. reflexivity.
Qed.

(* a sum of differences *)
Lemma telescope a b (t G : Z -> R) : (a <= b + 1)%Z ->
  (forall k, (a <= k <= b)%Z -> t k = G (k + 1)%Z - G k) -> Sum a b t = G (b + 1)%Z - G a.
Proof.
  intros H D. unfold Sum. remember (Z.to_nat (b - a + 1)) as n eqn:E.
  assert (L : forall m, (m <= n)%nat -> terms t a m = G (a + Z.of_nat m)%Z - G a).
  { induction m; simpl terms; intros M.
    - simpl. rewrite Z.add_0_r. ring.
    - rewrite IHm, D by lia. replace (a + Z.of_nat (S m))%Z with (a + Z.of_nat m + 1)%Z by lia. ring. }
  rewrite L by lia. do 2 f_equal. lia.
Qed.

(* the sum of the standard library *)
Lemma Sum_is_sum_f_R0 f n : Sum 0 (Z.of_nat n) f = sum_f_R0 (fun k => f (Z.of_nat k)) n.
Proof.
  unfold Sum. replace (Z.to_nat (Z.of_nat n - 0 + 1)) with (S n) by lia.
  induction n as [|n IH]; simpl in *; [ring|]. rewrite <- IH. reflexivity.
Qed.

(* Induction along a recurrence of first or second order. *)
Lemma from_here (P : Z -> Prop) n0 : P n0 -> (forall n, (n0 <= n)%Z -> P n -> P (n + 1)%Z) ->
  forall n, (n0 <= n)%Z -> P n.
Proof.
  intros B H n L. replace n with (n0 + Z.of_nat (Z.to_nat (n - n0)))%Z by lia.
  induction (Z.to_nat (n - n0)) as [|m IH]; [rewrite Z.add_0_r; exact B|].
  replace (n0 + Z.of_nat (S m))%Z with (n0 + Z.of_nat m + 1)%Z by lia. apply H; [lia | exact IH].
Qed.

Theorem recurrence1 (s c a0 a1 e : Z -> R) n0 :
  (forall n, (n0 <= n)%Z -> a0 n * s n + a1 n * s (n + 1)%Z = e n) ->
  (forall n, (n0 <= n)%Z -> a0 n * c n + a1 n * c (n + 1)%Z = e n) ->
  (forall n, (n0 <= n)%Z -> a1 n <> 0) -> s n0 = c n0 ->
  forall n, (n0 <= n)%Z -> s n = c n.
Proof.
  intros S C A B. apply from_here; [exact B|]. intros n L IH.
  apply (Rmult_eq_reg_l (a1 n)); [|apply A; exact L]. specialize (S n L). specialize (C n L). rewrite IH in S. lra.
Qed.

Theorem recurrence2 (s c a0 a1 a2 e : Z -> R) n0 :
  (forall n, (n0 <= n)%Z -> a0 n * s n + a1 n * s (n + 1)%Z + a2 n * s (n + 2)%Z = e n) ->
  (forall n, (n0 <= n)%Z -> a0 n * c n + a1 n * c (n + 1)%Z + a2 n * c (n + 2)%Z = e n) ->
  (forall n, (n0 <= n)%Z -> a2 n <> 0) -> s n0 = c n0 -> s (n0 + 1)%Z = c (n0 + 1)%Z ->
  forall n, (n0 <= n)%Z -> s n = c n.
Proof.
  intros S C A B0 B1 n L. enough (s n = c n /\ s (n + 1)%Z = c (n + 1)%Z) by tauto. revert n L.
  apply from_here; [auto|]. intros n L [I0 I1]. split; [exact I1|].
  replace (n + 1 + 1)%Z with (n + 2)%Z by lia.
  apply (Rmult_eq_reg_l (a2 n)); [|apply A; exact L]. specialize (S n L). specialize (C n L). rewrite I0, I1 in S. lra.
Qed.

(* Factorials of integers, and their inverses, which are 0 at -1, -2, ... *)
Definition fac (z : Z) : R := INR (fact (Z.to_nat z)).
Definition ifac (z : Z) : R := if (z <? 0)%Z then 0 else / fac z.

Lemma fac_pos z : 0 < fac z.
Proof. apply INR_fact_lt_0. Qed.
Lemma fac_up z : (0 <= z)%Z -> fac (z + 1) = IZR (z + 1) * fac z.
Proof.
  intros H. unfold fac. replace (Z.to_nat (z + 1)) with (S (Z.to_nat z)) by lia.
  rewrite fact_simpl, mult_INR, INR_IZR_INZ. do 2 f_equal. lia.
Qed.
(* true for every integer *)
Lemma ifac_down z : ifac (z - 1) = IZR z * ifac z.
Proof.
  unfold ifac. destruct (Z.ltb_spec (z - 1) 0), (Z.ltb_spec z 0); try lia; try ring.
  - replace z with 0%Z by lia. ring.
  - replace (fac z) with (fac (z - 1 + 1)) by (f_equal; lia). rewrite fac_up by lia.
    replace (z - 1 + 1)%Z with z by lia. field. split.
    + pose proof (fac_pos (z - 1)). lra.
    + apply not_0_IZR. lia.
Qed.
Lemma ifac_is z : (0 <= z)%Z -> ifac z = / fac z.
Proof. intros H. unfold ifac. destruct (Z.ltb_spec z 0); [lia|reflexivity]. Qed.
Lemma ifac_nonneg z : 0 <= ifac z.
Proof. unfold ifac. destruct (z <? 0)%Z; [lra|]. left. apply Rinv_0_lt_compat, fac_pos. Qed.

Lemma ifac_negative z : (z < 0)%Z -> ifac z = 0.
Proof. intros H. unfold ifac. destruct (Z.ltb_spec z 0); [reflexivity|lia]. Qed.

(* b (b-1) ... with j factors *)
Fixpoint falling (b : Z) (j : nat) : R := match j with O => 1 | S i => IZR b * falling (b - 1) i end.
Lemma ifac_lower j : forall b a, (a = b - Z.of_nat j)%Z -> ifac a = falling b j * ifac b.
Proof.
  induction j as [|j IH]; intros b a ->; cbn [falling].
  - rewrite Z.sub_0_r. ring.
  - rewrite (IH (b - 1)%Z) by lia. rewrite ifac_down. ring.
Qed.
Lemma fac_higher j : forall b a, (b = a - Z.of_nat j)%Z -> (0 <= b)%Z -> fac a = falling a j * fac b.
Proof.
  induction j as [|j IH]; intros b a E L; cbn [falling].
  - replace a with b by lia. ring.
  - rewrite <- (Z.sub_add 1 a) at 1. rewrite fac_up by lia. rewrite (IH b (a - 1)%Z) by lia.
    rewrite Z.sub_add. ring.
Qed.
Lemma fac_value z v : Z.of_nat (fact (Z.to_nat z)) = v -> fac z = IZR v.
Proof. intros <-. unfold fac. apply INR_IZR_INZ. Qed.

(* binomial n k for n >= 0; 0 unless 0 <= k <= n *)
Definition binomial (n k : Z) : R := fac n * ifac k * ifac (n - k).
Lemma binomial_is_C n k : (k <= n)%nat -> binomial (Z.of_nat n) (Z.of_nat k) = C n k.
Proof.
  intros H. unfold binomial, C. rewrite !ifac_is by lia. unfold fac.
  rewrite <- Nat2Z.inj_sub, !Nat2Z.id by lia. field. split; apply INR_fact_neq_0.
Qed.
Lemma binomial_outside n k : (0 <= n)%Z -> (k < 0 \/ n < k)%Z -> binomial n k = 0.
Proof.
  intros H [A|A]; unfold binomial, ifac.
  - destruct (Z.ltb_spec k 0); [ring|lia].
  - destruct (Z.ltb_spec (n - k) 0); [ring|lia].
Qed.

(* Powers with integer exponents: x^(2 n - k + 1) in x^n and x^k. *)
Lemma power_plus x a b : x <> 0 -> powerRZ x (a + b) = powerRZ x a * powerRZ x b.
Proof. intros. apply powerRZ_add. assumption. Qed.
Lemma power_opp x a : x <> 0 -> powerRZ x (- a) = / powerRZ x a.
Proof.
  intros H. apply (Rmult_eq_reg_l (powerRZ x a)); [|apply powerRZ_NOR; assumption].
  rewrite <- powerRZ_add, Z.add_opp_diag_r, Rinv_r by (try apply powerRZ_NOR; assumption). reflexivity.
Qed.
Lemma power_times x a n : x <> 0 -> powerRZ x (Z.of_nat n * a) = powerRZ x a ^ n.
Proof.
  intros H. induction n as [|n IH]; [reflexivity|].
  replace (Z.of_nat (S n) * a)%Z with (a + Z.of_nat n * a)%Z by lia. rewrite power_plus, IH by assumption. reflexivity.
Qed.
Lemma power_number x n : powerRZ x (Z.of_nat n) = x ^ n.
Proof. symmetry. apply pow_powerRZ. Qed.

(* Tactics. Each checks what a generated proof says; none of them searches. *)
Ltac to_reals := repeat (progress rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR).
Ltac lower_ifac j b := rewrite (ifac_lower j b) by lia; cbn [falling]; to_reals; ring.
Ltac raise_fac j b := rewrite (fac_higher j b) by lia; cbn [falling]; to_reals; ring.
Ltac fac_number c := match goal with |- fac ?z = _ => replace z with c by lia end; apply fac_value; vm_compute; reflexivity.
Ltac power_by z :=
  match goal with |- powerRZ _ ?e = _ => replace e with z by lia end;
  rewrite ?power_plus, ?power_opp, ?power_times, ?power_number by assumption; reflexivity.
Ltac factorials_positive := repeat match goal with |- context [fac ?z] =>
  lazymatch goal with _ : fac z <> 0 |- _ => fail | _ => assert (fac z <> 0) by (apply Rgt_not_eq, fac_pos) end end.
(* bounds of integers as bounds of reals *)
Ltac bounds := repeat match goal with
  | H : (?a <= ?b)%Z |- _ => lazymatch goal with _ : IZR a <= IZR b |- _ => fail | _ => pose proof (IZR_le a b H) end end;
  repeat (progress rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR in *).
Ltac integer e := match e with
  | ?a + ?b => let x := integer a in let y := integer b in constr:((x + y)%Z)
  | ?a - ?b => let x := integer a in let y := integer b in constr:((x - y)%Z)
  | ?a * ?b => let x := integer a in let y := integer b in constr:((x * y)%Z)
  | - ?a => let x := integer a in constr:((- x)%Z)
  | IZR ?z => z end.
Ltac integer_nonzero := match goal with |- ?e <> 0 =>
  let z := integer e in replace e with (IZR z) by (to_reals; ring); apply not_0_IZR; lia end.
Ltac nonzero_one := first [assumption | lra | integer_nonzero].
Ltac nonzero := repeat match goal with |- _ /\ _ => split end;
  first [nonzero_one
    | repeat match goal with
      | |- _ * _ <> 0 => apply Rmult_integral_contrapositive_currified
      | |- _ ^ _ <> 0 => apply pow_nonzero
      | |- - _ <> 0 => apply Ropp_neq_0_compat
      | |- / _ <> 0 => apply Rinv_neq_0_compat end; first [nonzero_one | nra]].
(* composite bases of powers *)
Lemma power_product x y z : x <> 0 -> y <> 0 -> powerRZ (x * y) z = powerRZ x z * powerRZ y z.
Proof.
  intros X Y. destruct z as [|p|p]; simpl.
  - ring.
  - apply Rpow_mult_distr.
  - rewrite Rpow_mult_distr. field. split; apply pow_nonzero; assumption.
Qed.
Lemma power_inverse x z : x <> 0 -> powerRZ (/ x) z = / powerRZ x z.
Proof.
  intros X. destruct z as [|p|p]; simpl.
  - field.
  - apply pow_inv.
  - rewrite pow_inv. reflexivity.
Qed.
Lemma power_power x n z : x <> 0 -> powerRZ (x ^ n) z = powerRZ x z ^ n.
Proof.
  intros X. induction n as [|n IH]; simpl.
  - destruct z; simpl; rewrite ?pow1; try reflexivity. field.
  - rewrite power_product by (try apply pow_nonzero; assumption). rewrite IH. reflexivity.
Qed.
Lemma minus_one_square z : powerRZ (-1) z ^ 2 = 1.
Proof.
  rewrite <- power_power by lra. replace ((-1) ^ 2) with 1 by ring.
  destruct z; simpl; rewrite ?pow1; try reflexivity. field.
Qed.
Ltac base_by b := match goal with |- powerRZ ?x ?e = _ => replace x with b by field end;
  rewrite ?power_product, ?power_inverse, ?power_power by (repeat first [apply pow_nonzero | apply Rinv_neq_0_compat | lra]);
  reflexivity.

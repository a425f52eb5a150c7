(* Signs of polynomials by their coefficients on intervals, and of products by their factors. Standard library only. *)
Require Import Reals ZArith Lra Lia Factorial Binomial.
From QB Require Import Sums.
Open Scope R_scope.

Lemma le_by_difference a b d : b - a = d -> 0 <= d -> a <= b.
Proof. intros. lra. Qed.
Lemma lt_by_difference a b d : b - a = d -> 0 < d -> a < b.
Proof. intros. lra. Qed.
Lemma abs_of_two x s b : x - s <= b -> s - x <= b -> Rabs (x - s) <= b.
Proof. intros. apply Rabs_le. lra. Qed.
Lemma even_nonneg x n : 0 <= x ^ (2 * n).
Proof. rewrite pow_mult. apply pow_le, pow2_ge_0. Qed.
Lemma even_pos x n : x <> 0 -> 0 < x ^ (2 * n).
Proof. intros. rewrite pow_mult. apply pow_lt. pose proof (pow2_ge_0 x). assert (x ^ 2 <> 0) by (apply pow_nonzero; assumption). lra. Qed.
Lemma square_not_zero x : 0 < x ^ 2 -> x <> 0.
Proof. intros H ->. simpl in H. lra. Qed.
Lemma exp_below x : x < 0 -> exp x < 1.
Proof. intros. rewrite <- exp_0. apply exp_increasing. assumption. Qed.
Lemma exp_above x : 0 < x -> 1 < exp x.
Proof. intros. rewrite <- exp_0. apply exp_increasing. assumption. Qed.
Lemma power_pos x z : 0 < x -> 0 < powerRZ x z.
Proof. intros. apply powerRZ_lt. assumption. Qed.
Lemma power_most x z : 0 <= x <= 1 -> (0 <= z)%Z -> powerRZ x z <= 1.
Proof.
  intros [A B] H. replace z with (Z.of_nat (Z.to_nat z)) by lia. rewrite power_number.
  induction (Z.to_nat z) as [|n IH]; simpl; [lra|]. assert (0 <= x ^ n) by (apply pow_le; assumption). nra.
Qed.
Lemma power_below x z : 0 <= x < 1 -> (1 <= z)%Z -> powerRZ x z < 1.
Proof.
  intros [A B] H. replace z with (Z.of_nat (S (Z.to_nat (z - 1)))) by lia. rewrite power_number. simpl.
  assert (P : powerRZ x (Z.of_nat (Z.to_nat (z - 1))) <= 1) by (apply power_most; [lra|lia]). rewrite power_number in P.
  assert (0 <= x ^ Z.to_nat (z - 1)) by (apply pow_le; assumption). nra.
Qed.
Lemma power_least x z : 1 <= x -> (0 <= z)%Z -> 1 <= powerRZ x z.
Proof.
  intros A H. replace z with (Z.of_nat (Z.to_nat z)) by lia. rewrite power_number. apply pow_R1_Rle. assumption.
Qed.

(* sums of products of non-negative atoms; nothing is searched: each monomial is taken apart *)
Ltac nonneg := repeat first
  [ assumption | apply Rplus_le_le_0_compat | apply Rmult_le_pos | apply pow_le | lra ].
Ltac positive := repeat first
  [ assumption | apply Rmult_lt_0_compat | apply pow_lt | apply Rinv_0_lt_compat | lra ].
(* the first term is positive, the others are not negative *)
Ltac positive_first := lazymatch goal with
  | |- 0 < _ + _ => apply Rplus_lt_le_0_compat; [positive_first | nonneg]
  | |- _ => positive end.
Ltac written p := match goal with
  | |- 0 <= ?e => replace e with p by (to_reals; field)
  | |- 0 < ?e => replace e with p by (to_reals; field) end.
Ltac range := repeat match goal with |- _ /\ _ => split end;
  first [ lra | apply exp_pos | apply sqrt_pos | apply power_pos; lra | apply power_below; [lra|lia] | apply power_most; [lra|lia]
        | apply power_least; [lra|lia] | apply exp_below; lra | apply exp_above; lra | left; apply exp_pos | left; apply power_pos; lra | apply sqrt_lt_R0; lra ].
(* a positive number times powers of factors of known sign *)
Ltac factors := first [assumption | lazymatch goal with
  | |- 0 <= _ * _ => apply Rmult_le_pos; [factors | factors]
  | |- 0 < _ * _ => apply Rmult_lt_0_compat; [factors | factors]
  | |- 0 <= / _ => left; apply Rinv_0_lt_compat; factors
  | |- 0 < / _ => apply Rinv_0_lt_compat; factors
  | |- 0 <= ?x ^ ?n => let k := eval compute in (Nat.div2 n) in
      first [change (0 <= x ^ (2 * k)); apply even_nonneg | apply pow_le; factors]
  | |- 0 < ?x ^ ?n => let k := eval compute in (Nat.div2 n) in
      first [change (0 < x ^ (2 * k)); apply even_pos; assumption | apply pow_lt; factors]
  | |- _ => lra end].

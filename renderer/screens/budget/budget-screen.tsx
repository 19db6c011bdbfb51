export function BudgetScreen() {
  return null;
}

package uk.careplans.model.check.words;

/** How near two words are to each other. */
public final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {}

    /**
     * Whether two different words could be one word, misspelt: one letter wrong, missing, added or swapped in words of at least
     * four letters, two in words of at least eight that begin alike.
     */
    public static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int gap = Math.abs(one.length() - other.length());
        if (one.equals(other) || shorter < 4 || gap > 2 || Math.max(one.length(), other.length()) > LONGEST) {
            return false;
        }
        boolean beginAlike = one.charAt(0) == other.charAt(0);
        int allowed = shorter >= 8 && beginAlike ? 2 : 1;
        return gap <= allowed && distance(one, other) <= allowed;
    }

    /** Letters to change, add, leave out or swap with their neighbour to make one word of the other. */
    static int distance(String one, String other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, one, other, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cheapest(int[][] costs, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(costs[i - 1][j], costs[i][j - 1]) + 1, costs[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}

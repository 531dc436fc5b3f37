using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Tests.Vocabulary;

public class EditDistanceTests
{
    [Property(MaxTest = 500)]
    public bool It_is_the_plain_distance_up_to_the_limit(byte[] first, byte[] second, byte limit)
    {
        string a = Letters(first);
        string b = Letters(second);
        int most = limit % 8;
        int plain = Plain(a, b);
        int fast = EditDistance.Of(a, b, most);
        return plain <= most ? fast == plain : fast > most;
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "总计", 2)]
    [InlineData("重新出具", "重复出具", 1)]
    [InlineData("本年废止件数", "本年度止件数", 1)]
    public void Known_distances(string a, string b, int distance) => Assert.Equal(distance, EditDistance.Of(a, b, 10));

    // Few letters, so that texts have something in common.
    private static string Letters(byte[]? bytes) => string.Concat((bytes ?? []).Take(12).Select(b => "甲乙丙"[b % 3]));

    private static int Plain(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
            return a.Length + b.Length;
        var table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}

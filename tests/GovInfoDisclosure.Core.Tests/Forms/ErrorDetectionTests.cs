using System.Numerics;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Forms;

/// <summary>The totals of table three are an error-correcting code: which errors the equations see, and which they tell apart.</summary>
public class ErrorDetectionTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [InlineData(FormEdition.Edition2019, 37, 35)]
    [InlineData(FormEdition.Edition2021, 39, 37)]
    public void Number_and_rank_of_the_equations(FormEdition edition, int number, int rank)
    {
        long[][] matrix = [.. Equations(edition).Select(
            e => Array.ConvertAll(Cells(edition), c => (long)(e.Terms.SingleOrDefault(t => t.Cell == c)?.Coefficient ?? 0)))];
        Assert.Equal((number, rank), (matrix.Length, Rank(matrix)));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_wrong_cell_fails_equations_of_its_own(FormEdition edition)
    {
        ulong[] signatures = Signatures(edition);
        Assert.DoesNotContain(0UL, signatures);
        Assert.Equal(signatures.Length, signatures.Distinct().Count());
    }

    // An equation with just one of the wrong cells fails by the amount of that error, so the errors cannot make up for each other.
    [Theory]
    [MemberData(nameof(AllEditions))]
    public void No_error_in_two_or_three_cells_passes_unseen(FormEdition edition)
    {
        ulong[] s = Signatures(edition);
        for (int a = 0; a < s.Length; a++)
        {
            for (int b = a + 1; b < s.Length; b++)
            {
                Assert.True((s[a] ^ s[b]) != 0, $"{a} and {b}");
                for (int c = b + 1; c < s.Length; c++)
                    Assert.True(((s[a] ^ s[b] ^ s[c]) & ~(s[a] & s[b] & s[c])) != 0, $"{a}, {b} and {c}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Four_cells_in_a_rectangle_can_pass_unseen(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        (string Pointer, int Change)[] changes =
        [
            ("/requests/outcomes/granted/naturalPersons", 1), ("/requests/outcomes/granted/others", -1),
            ("/requests/outcomes/partiallyGranted/naturalPersons", -1), ("/requests/outcomes/partiallyGranted/others", 1),
        ];
        foreach ((string pointer, int change) in changes)
            report = report.Change(pointer, change);
        Assert.Empty(report.Findings());
    }

    private static LinearRelation[] Equations(FormEdition edition) =>
        [.. DisclosureForm.For(edition).Relations.Where(r => r.Subject.Row.Table.JsonName == "requests")];

    private static FormCell[] Cells(FormEdition edition) =>
        [.. DisclosureForm.For(edition).Cells.Where(c => c.Row.Table.JsonName == "requests")];

    // One bit for each equation the cell takes part in.
    private static ulong[] Signatures(FormEdition edition)
    {
        LinearRelation[] equations = Equations(edition);
        return [.. Cells(edition).Select(cell => equations.Index().Where(e => e.Item.Terms.Any(t => t.Cell == cell))
            .Aggregate(0UL, (bits, e) => bits | (1UL << e.Index)))];
    }

    // Elimination modulo a large prime: exact, and no minor of so small a matrix is a multiple of it.
    private static int Rank(long[][] matrix)
    {
        const long Prime = 2_147_483_647;
        int rank = 0;
        for (int column = 0; column < matrix[0].Length && rank < matrix.Length; column++)
        {
            int pivot = Array.FindIndex(matrix, rank, row => row[column] % Prime != 0);
            if (pivot < 0)
                continue;
            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            long inverse = (long)BigInteger.ModPow(((matrix[rank][column] % Prime) + Prime) % Prime, Prime - 2, Prime);
            for (int row = rank + 1; row < matrix.Length; row++)
            {
                long factor = matrix[row][column] * inverse % Prime;
                for (int i = column; i < matrix[row].Length; i++)
                    matrix[row][i] = (matrix[row][i] - (factor * matrix[rank][i] % Prime)) % Prime;
            }

            rank++;
        }

        return rank;
    }
}

using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class RunMatrixTests
{
    [Theory]
    [InlineData("1|2|3", "1 2 3")]
    [InlineData("1|2|3|4|5|9", "1 2 3", "4 5 9")]
    [InlineData("1 4|2 5|3 9", "1 2 3", "4 5 9")]
    [InlineData("1 2 3|4 5 9", "1 2 3", "4 5 9")]
    [InlineData("1|2|3|4 1|5 1|9 2", "1 2 3", "4 5 9", "1 1 2")]
    [InlineData("1|2|4", "1 2 4")]
    [InlineData("1 4 0|2 5 0|3 8 0", "1 2 3", "4 5 8", "0 0 0")]
    [InlineData("1 —|2 0|3 0", "1 2 3", "— 0 0")]
    public void Runs_are_cut_into_rows_as_their_gaps_are(string runs, params string[] rows) => Assert.Equal(rows, Read(runs)!);

    [Theory]
    [InlineData("1|2")]
    [InlineData("1 4|2 5|3")]
    [InlineData("1 2|4 5")]
    public void Runs_that_are_no_rows_are_not_read(string runs) => Assert.Null(Read(runs));

    [Fact]
    public void Where_two_cuts_add_up_none_is_taken() => Assert.Null(Read("1 2 3|2 4 6|3 6 9"));

    [Fact]
    public void Where_one_of_two_cuts_adds_up_it_is_taken() => Assert.Equal(["1 2 3", "5 0 5", "7 0 7"], Read("1 5 7|2 0 0|3 5 7")!);

    [Fact]
    public void Columns_in_another_order_than_the_form_do_not_add_up() => Assert.Null(Read("1 4|3 9|2 5"));

    private static string[]? Read(string runs) =>
        RunMatrix.Read([.. runs.Split('|').Select(Run)], 3)?.Select(row => string.Join(' ', row.Select(c => c.Text))).ToArray();

    private static ImmutableArray<GridCell> Run(string figures) => [.. figures.Split(' ').Select(f => new GridCell(f, 0, new()))];
}

using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class ColumnAssignmentTests
{
    private static readonly HeadColumns Head = Columns(4, [1], [2], [3]);

    [Fact]
    public void Figures_stand_below_their_heads() => Check(Place("1:5 2: 3:7", Head), "5,,7");

    [Fact]
    public void Heads_may_stand_in_another_order() => Check(Place("1:5 2:6 3:7", Columns(4, [2], [3], [1])), "6,7,5");

    [Fact]
    public void Copies_below_a_merged_head_are_one_figure() => Check(Place("1:5 2:5 3:7", Columns(4, [1, 2], [3])), "5,7");

    [Theory]
    [InlineData("1:5 2:7")]
    [InlineData("1:5 2:7 3:7 4:")]
    public void A_row_of_another_length_than_its_head_is_told_even_where_every_head_has_a_figure(string cells)
    {
        Assignment assignment = ColumnAssignment.Assign(Cells(cells), 2, Columns(4, [1], [2, 3]), -1);
        Check(assignment, "5,7");
        Assert.Contains("与表头不同", assignment.ByPosition?.Chinese);
        Assert.Contains("another number of cells than the head", assignment.ByPosition?.English);
    }

    [Fact]
    public void Different_figures_below_a_merged_head_are_in_doubt() =>
        CheckAmbiguous(ColumnAssignment.Assign(Cells("1:5 2:6 3:7"), 2, Columns(4, [1, 2], [3]), -1));

    [Fact]
    public void A_label_below_a_head_has_pushed_the_row_to_the_right()
    {
        Assignment assignment = ColumnAssignment.Assign(Cells("2:5 3:6 4:7"), 3, Head, labelX: 1);
        Check(assignment, "5,6,7");
        Assert.NotNull(assignment.ByPosition);
    }

    [Fact]
    public void A_column_of_its_own_is_surplus()
    {
        Assignment assignment = Place("1:5 2: 3:7 4:9", Columns(5, [1], [2], [3]));
        Check(assignment, "5,,7");
        Assert.Equal("9", Assert.Single(assignment.Surplus).Text);
    }

    [Fact]
    public void A_row_that_reaches_beyond_its_head_has_slipped() => CheckAmbiguous(Place("1:5 2: 3:7 4:9", Head));

    [Fact]
    public void A_blank_cell_beyond_the_head_leaves_a_doubt()
    {
        Assignment assignment = Place("1:0 2:0 3:0 4:", Head);
        Check(assignment, "0,0,0");
        Assert.NotNull(assignment.ByPosition);
        Assert.Null(Place("1:0 2:0 3:", Head).ByPosition);
    }

    [Fact]
    public void A_row_that_is_complete_has_not_slipped() => Check(Place("1: 2:5 3:6 4:7", Head), "5,6,7");

    [Fact]
    public void A_column_without_a_label_is_the_one_between_its_neighbours() =>
        Check(Place("1:5 2:6 3:7", Columns(4, [1], [], [3])), "5,6,7");

    [Theory]
    [InlineData("1:5 2:7", 3, "5,,7")]
    [InlineData("1:5 2:", 3, "5,,")]
    [InlineData("1:5 2:7", 4, null)]
    [InlineData("1:5 3:7", 4, null)]
    public void A_column_that_is_lost_everywhere_is_blank_where_each_cell_has_a_label(string cells, int width, string? read)
    {
        Assignment assignment = Place(cells, Columns(width, [1], [], [2]));
        if (read is null)
        {
            CheckAmbiguous(assignment);
            return;
        }

        Check(assignment, read);
        Assert.Equal(1, Assert.Single(assignment.Lost));
    }

    [Fact]
    public void One_label_alone_does_not_make_a_head_of_which_columns_are_lost() => CheckAmbiguous(Place("1:5", Columns(2, [], [1], [])));

    [Fact]
    public void A_column_that_is_not_there_leaves_the_others_in_doubt() => CheckAmbiguous(Place("0: 1:5 2:7", Columns(3, [1], [], [2])));

    [Fact]
    public void Equal_figures_cannot_be_confused() => Check(Place("1:0 2:0 3:0 4:0", Head), "0,0,0");

    [Fact]
    public void A_full_row_is_read_in_order_where_no_head_tells()
    {
        Assignment assignment = Place("0:5 1:6 2:7", null);
        Check(assignment, "5,6,7");
        Assert.NotNull(assignment.ByPosition);
    }

    [Fact]
    public void Blank_cells_around_a_full_row_do_not_matter() => Check(Place("0: 1:5 2:6 3:7 4:", null), "5,6,7");

    [Fact]
    public void A_row_of_blank_cells_is_blank() => Check(Place("0: 1: 2: 3:", null), ",,");

    [Fact]
    public void A_row_with_too_few_figures_is_in_doubt() => CheckAmbiguous(Place("0:5 1:6", null));

    [Fact]
    public void A_row_with_too_many_figures_is_in_doubt() => CheckAmbiguous(Place("0:5 1:6 2:7 3:8", null));

    [Fact]
    public void Blank_cells_that_may_lie_on_either_side_are_in_doubt() => CheckAmbiguous(Place("0: 1:5 2:6 3:", null));

    [Fact]
    public void One_figure_repeated_is_one_figure() => Check(ColumnAssignment.Assign(Cells("0:5 1:5 2:5"), 1, null, -1), "5");

    [Fact]
    public void Different_figures_for_one_column_are_in_doubt() =>
        CheckAmbiguous(ColumnAssignment.Assign(Cells("0:5 1:6 2:5"), 1, null, -1));

    [Fact]
    public void A_merged_figure_is_one_value_wherever_its_head_stands()
    {
        foreach (int[] head in (int[][])[[1], [2], [1, 2, 3], [2, 3]])
        {
            Assignment assignment = ColumnAssignment.Assign(Cells("1:5 2:<5 3:<5"), 1, Columns(4, head), -1);
            Check(assignment, "5");
            Assert.Null(assignment.ByPosition);
            Assert.Empty(assignment.Surplus);
        }
    }

    [Fact]
    public void A_merged_figure_counts_once_where_no_head_tells() => Check(Place("0:5 1:<5 2:6 3:7", null), "5,6,7");

    [Fact]
    public void A_figure_merged_over_several_columns_is_in_doubt() => CheckAmbiguous(Place("1:5 2:<5 3:7", Head));

    [Fact]
    public void A_figure_merged_with_the_row_above_is_in_doubt()
    {
        CheckAmbiguous(Place("1:^5 2:6 3:7", Head));
        CheckAmbiguous(Place("1:^5 2:6 3:7", null));
    }

    [Fact]
    public void Blank_cells_may_be_merged() => Check(Place("1: 2:< 3:^", Head), ",,");

    private static Assignment Place(string figures, HeadColumns? head) =>
        ColumnAssignment.Assign(Cells(figures), head?.Columns.Length ?? 3, head, -1);

    // "1:5 2:<5 3:^7": grid column and text, the second a part of the cell on its left, the third of a cell above.
    private static ImmutableArray<GridCell> Cells(string cells)
    {
        int place = 0;
        return [.. cells.Split(' ').Select(c => c.Split(':')).Select(c => new GridCell(
            c[1].TrimStart('<', '^'), int.Parse(c[0]),
                new() { Cell = c[1].StartsWith('<') ? place : ++place }) { Covered = c[1].StartsWith('<') || c[1].StartsWith('^') })];
    }

    private static HeadColumns Columns(int width, params int[][] columns) =>
        HeadColumns.From([.. columns.Select(c => c.ToImmutableArray())], isGrid: true, width)!;

    private static void Check(Assignment assignment, string figures)
    {
        Assert.Null(assignment.Ambiguity);
        Assert.Equal(figures, string.Join(',', assignment.Cells.Select(c => c.Text)));
    }

    private static void CheckAmbiguous(Assignment assignment)
    {
        Assert.NotNull(assignment.Ambiguity);
        Assert.Empty(assignment.Cells);
    }
}

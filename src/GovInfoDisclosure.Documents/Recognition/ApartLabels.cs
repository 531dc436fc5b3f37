using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds the labels of rows in lines of text without figures, wrapped ones among them.</summary>
internal sealed class ApartLabels(FormLabels labels, FormTable table)
{
    // Narrow columns wrap the longest label over six lines.
    private const int MostLines = 6;

    // The order of a label that is not legible.
    private const int Illegible = -1;

    private readonly FormRow[] _order = [.. table.Rows];

    /// <summary>The labels in their order, those among them that are not legible.</summary>
    public List<ApartLabel> In(IReadOnlyList<Paragraph> lines)
    {
        List<ApartLabel> found = [];
        for (int line = 0; line < lines.Count; line++)
        {
            if (Find(lines, line) is not { } label)
                continue;
            found.Add(label);
            line = label.Last;
        }

        // One between the labels before and behind it is that of the row between.
        for (int i = 1; i < found.Count - 1; i++)
        {
            if (found[i].Order == Illegible && found[i - 1].Order >= 0 && found[i + 1].Order == found[i - 1].Order + 2)
                found[i] = found[i] with { Order = found[i - 1].Order + 1 };
        }

        found.RemoveAll(l => l.Order == Illegible);
        return found;
    }

    private ApartLabel? Find(IReadOnlyList<Paragraph> lines, int first)
    {
        GridCell alone = new(lines[first].Text.Trim(), 0, lines[first].Place);
        // A piece of a group to the left may be on the same line.
        GridCell beside = TextRows.CellsOf(lines[first]) is { Length: 2 } words && IsNumbered(words[1].Text) ? words[1] : alone;
        ApartLabel? near = Find(alone, first) ?? Find(beside, first);
        if (near is { Exact: true })
            return near;
        string text = beside.Text;
        for (int last = first + 1; last < Math.Min(first + MostLines, lines.Count) && !IsNumbered(lines[last].Text); last++)
        {
            text += lines[last].Text.Trim();
            if (labels.FindRow(table, text) is { Exact: true } match)
                return new(Array.IndexOf(_order, match.Target), null, text, beside.Place, last) { Exact = true };
        }

        return near ?? (IsNumbered(alone.Text) ? new(Illegible, null, alone.Text, alone.Place, first) : null);
    }

    // 其他 and 总计 are rows only with their number; without it they are columns.
    private ApartLabel? Find(GridCell cell, int line)
    {
        if (!IsNumbered(cell.Text) && labels.FindColumn(table, cell.Text) is not null)
            return null;
        LabelMatch<FormRow>? row = labels.FindRow(table, cell.Text);
        if (row is not { Exact: true } && labels.FindGroup(table, cell.Text) is { } group)
            return new(Array.FindIndex(_order, r => r.Groups.Contains(group)), group, cell.Text, cell.Place, line) { Exact = true };
        return row is { } match
            ? new(Array.IndexOf(_order, match.Target), null, cell.Text, cell.Place, line) { Exact = match.Exact }
            : null;
    }

    private static bool IsNumbered(string text) => LabelText.NumberingOf(text.Trim()).Length > 0;
}

/// <param name="Order">The position of the row in the table of the form; that of the first row of a group.</param>
/// <param name="Group">The group of rows that it is the label of, or null.</param>
/// <param name="Text">The label as printed.</param>
/// <param name="Place">Its place.</param>
/// <param name="Last">The line on which it ends.</param>
internal sealed record ApartLabel(int Order, FormGroup? Group, string Text, SourcePlace Place, int Last)
{
    /// <summary>Whether the wording is official or an alias, rather than near one.</summary>
    public bool Exact { get; init; }
}

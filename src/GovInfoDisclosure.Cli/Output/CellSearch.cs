using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Finds cells by words of their names.</summary>
internal static class CellSearch
{
    private static readonly char[] Separators = [' ', '·', '，', ',', '、', '\u3000'];

    /// <summary>The cells that the words name; one where they are clear.</summary>
    /// <param name="form">The form.</param>
    /// <param name="words">Words of the name in either language, or a JSON pointer.</param>
    public static FormCell[] In(DisclosureForm form, string[] words)
    {
        if (words is [['/', ..] pointer])
            return form.FindCell(pointer) is { } named ? [named] : [];
        string[] parts = [.. words.SelectMany(w => w.Split(Separators, StringSplitOptions.RemoveEmptyEntries))];
        FormCell[] cells = [.. form.Cells.Where(c => parts.Length > 0 && Array.TrueForAll(parts, p => Has(c.FullLabel, p)))];
        // The last word is the head of a column, where it can be: 总计 is part of a label of a row too.
        FormCell[] exact = [.. cells.Where(c => Is(c.Column.Label, parts[^1]))];
        return exact.Length > 0 ? exact : cells;
    }

    private static bool Has(LocalizedText label, string part) => label.Chinese.Contains(part, StringComparison.Ordinal)
        || label.English.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool Is(LocalizedText label, string part) => label.Chinese == part
        || label.English.Equals(part, StringComparison.OrdinalIgnoreCase);
}

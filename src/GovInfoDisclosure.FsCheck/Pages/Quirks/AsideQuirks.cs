using System.Globalization;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Quirks;

/// <summary>Quirks of what is printed beside a figure and does not belong to it.</summary>
internal static class AsideQuirks
{
    private const int CellsPercent = 15;

    // A circled digit is a mark also where nothing can be raised.
    private const string Circled = "①②③④⑤⑥⑦⑧⑨";

    public static void Mark(PageDraft draft, Random random) =>
        draft.ChangeCells(c => c.Text.Length > 0 && random.Chance(CellsPercent), cell =>
        {
            int note = random.Next(1, Circled.Length + 1);
            return draft.Medium is DocumentMedium.Text or DocumentMedium.Csv
                ? cell with { Text = cell.Text + Circled[note - 1] }
                : cell with { NoteMark = note.ToString(CultureInfo.InvariantCulture) };
        });

    public static void Strike(PageDraft draft, Random random) =>
        draft.ChangeCells(c => c.Figure is not null && c.Text.Length > 0 && random.Chance(CellsPercent),
            cell => cell with { StruckOut = random.Next(1000).ToString(CultureInfo.InvariantCulture) });
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Word;

/// <summary>Text in runs, some of it changed with the changes tracked.</summary>
internal sealed class WordText(PageDraft draft)
{
    private const int ChangedPercent = 20;
    private const string Author = "审核";

    private static readonly DateTime Day = new(2022, 1, 10, 9, 0, 0, DateTimeKind.Utc);

    private readonly Random? _changes = draft.Has(LayoutQuirk.TrackedChanges) ? RandomSource.From(draft.Variant) : null;
    private int _changed;

    /// <summary>A figure as it is finally.</summary>
    public OpenXmlElement[] OfFigure(string figure) => Of(figure, _changes?.Next(1000).ToString(CultureInfo.InvariantCulture));

    /// <summary>A text as it is finally; a blank one has no runs.</summary>
    public OpenXmlElement[] Of(string text) => text.Length == 0 ? [] : Of(text, _changes?.Pick("稿", "（待核实）", "2020年"));

    /// <summary>Now and then a paragraph that was deleted.</summary>
    public Paragraph[] Deleted() => _changes?.Chance(ChangedPercent) == true
        ? [new(new ParagraphProperties(new ParagraphMarkRunProperties(Tracked(new Deleted()))), Delete("本段数据尚未核实，共收到申请35件。"))]
        : [];

    private OpenXmlElement[] Of(string text, string? before)
    {
        string printed = OfficeFile.Printable(text);
        if (before is null || !_changes!.Chance(ChangedPercent))
            return printed.Length == 0 ? [] : [Run(printed)];
        int kept = _changes!.Next(printed.Length + 1);
        if (kept < printed.Length && char.IsLowSurrogate(printed[kept]))
            kept--;
        OpenXmlElement[] start = kept == 0 ? [] : [Run(printed[..kept])];
        OpenXmlElement[] inserted = kept == printed.Length ? [] : [Tracked(new InsertedRun(Run(printed[kept..])))];
        return [.. start, Delete(before), .. inserted];
    }

    private DeletedRun Delete(string text) => Tracked(new DeletedRun(new Run(new DeletedText(text))));

    private T Tracked<T>(T change)
        where T : OpenXmlElement
    {
        string id = (++_changed).ToString(CultureInfo.InvariantCulture);
        switch (change)
        {
            case RunTrackChangeType run: (run.Id, run.Author, run.Date) = (id, Author, Day); break;
            case TrackChangeType mark: (mark.Id, mark.Author, mark.Date) = (id, Author, Day); break;
        }

        return change;
    }

    private static Run Run(string text) => new(text.Split('\n').SelectMany(
        (line, i) => (OpenXmlElement[])[
            .. i == 0 ? Array.Empty<OpenXmlElement>() : [new Break()], new Text(line) { Space = SpaceProcessingModeValues.Preserve }]));
}

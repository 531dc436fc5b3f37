using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The findings about single cells of a table.</summary>
internal sealed partial class Findings
{
    /// <summary>A cell was read as something else than it prints.</summary>
    public void Changed(FormCell cell, FigureChanges changes, string raw, LocalizedText meant, SourcePlace source)
    {
        Finding read = Read(cell.Pointer, cell.FullLabel, raw, meant, source);
        Add(
            read with
            {
                MessageKey = KeyOf(changes),
                Arguments = [.. read.Arguments, new("reason", FigureChangeNames.Of(changes))],
            },
            new(MessageKeys.ManyChanged, changes));
    }

    /// <summary>Values of a row were assigned by position; rows with the same reason share one finding at their table.</summary>
    public void ByPosition(FormTable table, IEnumerable<FormRow> rows, LocalizedText reason)
    {
        if (!_positions.TryGetValue((table.Pointer, reason), out List<string>? pointers))
            _positions[(table.Pointer, reason)] = pointers = [];
        pointers.AddRange(rows.Select(r => r.Pointer));
    }

    /// <summary>A mark such as / or 无 was read as a blank; cells with the same mark share one finding at their table.</summary>
    public void BlankMark(FormTable table, string raw, string cellPointer)
    {
        if (!_blankMarks.TryGetValue((table.Pointer, raw), out List<string>? cells))
            _blankMarks[(table.Pointer, raw)] = cells = [];
        cells.Add(cellPointer);
    }

    public void NotANumber(FormCell cell, string raw, SourcePlace source) =>
        Add(
            new Finding(Rules.NotANumber, cell.Pointer)
            {
                Place = source,
                Actual = FindingValue.Of(Short(raw)),
                Arguments = [new("label", cell.FullLabel), new("raw", LocalizedText.Same(Short(raw)))],
            },
            new(MessageKeys.ManyTexts, Short(raw)));

    /// <summary>The medium could not give what a cell shows.</summary>
    public void Unreadable(FormCell cell, LocalizedText reason, SourcePlace source) =>
        Add(
            new Finding(Rules.NotANumber, cell.Pointer)
            {
                MessageKey = MessageKeys.Unreadable,
                Place = source,
                Arguments = [new("label", cell.FullLabel), new("reason", reason)],
            },
            new(MessageKeys.ManyUnreadable, reason));

    private static string KeyOf(FigureChanges changes) =>
        changes.HasFlag(FigureChanges.StruckOut) ? MessageKeys.StruckOut
            : changes.HasFlag(FigureChanges.NoteMark) ? MessageKeys.NoteMark
            : changes.HasFlag(FigureChanges.Invisible) ? MessageKeys.Invisible
            : changes.HasFlag(FigureChanges.Format) ? MessageKeys.Shown
            : changes.HasFlag(FigureChanges.Rounding) ? MessageKeys.Rounded : Rule.Usual;
}

using System.Collections.Immutable;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The readings of a file with several reports: without forms that nobody filled in, and each report once.</summary>
internal static class SeveralReadings
{
    public static ImmutableArray<DocumentReadResult> Of(IEnumerable<DocumentReadResult> readings)
    {
        DocumentReadResult[] all = [.. readings];
        DocumentReadResult[] filled = [.. all.Where(r => r.Reading is { Read: > 0 })];
        List<DocumentReadResult> taken = [];
        foreach (DocumentReadResult reading in filled.Length > 0 ? filled : all)
        {
            if (!taken.Exists(t => IsSame(t, reading)))
                taken.Add(reading);
        }

        bool left = filled.Length > 0 && filled.Length < all.Length;
        return
        [
            .. taken.Select((reading, i) => reading with
            {
                Part = taken.Count > 1 ? i + 1 : null,
                Findings = left ? Findings.With(reading, Template) : reading.Findings,
            }),
        ];
    }

    private static Finding Template => new(Rules.Normalized, "") { MessageKey = MessageKeys.Template };

    private static bool IsSame(DocumentReadResult x, DocumentReadResult y) =>
        x.Report is { } first && y.Report is { } second && first.Edition == second.Edition && first.Year == second.Year
        && first.Form.Cells.All(c => first[c] == second[c]);
}

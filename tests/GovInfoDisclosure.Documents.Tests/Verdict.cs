using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>How well a cell was read.</summary>
internal enum Verdict
{
    /// <summary>As the document prints it.</summary>
    Exact,

    /// <summary>Left blank, with a finding that says so.</summary>
    LeftBlank,

    /// <summary>Read as another figure, with a finding of a guess or of something left out.</summary>
    GuessedWrong,

    /// <summary>Read wrongly without a word.</summary>
    SilentlyWrong,
}

internal static class Verdicts
{
    public static Verdict Of(FormCell cell, decimal? expected, DocumentReadResult result)
    {
        if (result.Report is null)
            return result.Findings.Any(f => f.Rule.Id == "GID101") ? Verdict.LeftBlank : Verdict.SilentlyWrong;
        decimal? read = result.Report[cell];
        if (read == expected)
            return Verdict.Exact;
        if (!result.Findings.Any(f => Covers(f, cell)))
            return Verdict.SilentlyWrong;
        return read is null ? Verdict.LeftBlank : Verdict.GuessedWrong;
    }

    // A finding at a table speaks for all of it only if it does not name the rows or cells it is about; a label that was put right
    // speaks for none.
    private static bool Covers(Finding finding, FormCell cell)
    {
        string[] places = [cell.Pointer, cell.Row.Pointer];
        if (string.CompareOrdinal(finding.Rule.Id, "GID107") > 0)
            return false;
        return places.Contains(finding.Pointer) || finding.Related.Any(places.Contains)
            || (finding.Pointer == cell.Row.Table.Pointer && finding.Rule.Id != "GID105" && finding.Related.IsEmpty);
    }
}

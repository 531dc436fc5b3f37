using GovInfoDisclosure;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

namespace Consumer;

/// <summary>What the page shows of a report after it has come over the wire.</summary>
internal static class ReportCheck
{
    public static string Errors(DisclosureReport report) => string.Join(
        '\n',
        RuleSet.Standard.Check(ReportJson.Read(ReportJson.Write(report)).Report!)
            .Where(f => f.Severity == FindingSeverity.Error).Select(f => $"{f.Rule.Id} {f.Pointer}"));
}

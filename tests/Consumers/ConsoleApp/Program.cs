using Consumer;
using GovInfoDisclosure;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

DisclosureReport read = ReportJson.Read(ReportJson.Write(Reports.Valid)).Report!;
Expect.True(read == Reports.Valid, "the report that is written and read");
Expect.Equal("", Errors(Reports.Valid), "what is wrong with the valid report");
Expect.Equal($"{Reports.InvalidRule} {Reports.InvalidPointer} 3 4", Errors(Reports.Invalid), "what is wrong with the invalid report");

static string Errors(DisclosureReport report) => string.Join('\n', RuleSet.Standard.Check(report)
    .Where(f => f.Severity == FindingSeverity.Error).Select(f => $"{f.Rule.Id} {f.Pointer} {f.Expected} {f.Actual}"));

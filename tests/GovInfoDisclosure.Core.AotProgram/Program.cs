using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GovInfoDisclosure;
using GovInfoDisclosure.AotProgram;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

// Takes a canonical report without findings through everything that reflection would be needed for in a careless library.
byte[] file = File.ReadAllBytes(args[0]);
List<string> faults = [];
void Expect(bool condition, [CallerArgumentExpression(nameof(condition))] string expectation = "")
{
    if (!condition)
        faults.Add(expectation);
}

ReportReadResult result = ReportJson.Read(file);
Expect(result.Findings.IsEmpty);
DisclosureReport report = result.Report ?? throw new InvalidDataException("The report cannot be read.");
Expect(RuleSet.Standard.Check(report).IsEmpty);
Expect(ReportJson.Write(report, indented: true).AsSpan().SequenceEqual(file));

long upheld = report.ReviewAndLitigation.Reconsideration.Upheld ?? throw new InvalidDataException("A cell is blank.");
DisclosureReport changed = report with
{
    ReviewAndLitigation = report.ReviewAndLitigation with
    {
        Reconsideration = report.ReviewAndLitigation.Reconsideration with { Upheld = upheld + 1 },
    },
};
Expect(changed != report);
Expect(RuleSet.Standard.Check(changed) is [{ Rule.Id: "GID401", Pointer: "/reviewAndLitigation/reconsideration/total" }]);
Expect(RuleSet.Standard.Check(changed)[0].Message(Language.Chinese).Contains("行政复议", StringComparison.Ordinal));
DisclosureReport corrected = changed.WithComputedTotals();
Expect(RuleSet.Standard.Check(corrected).IsEmpty);

var written = new ArrayBufferWriter<byte>();
ReportJson.Write(corrected, written);
Expect(ReportJson.Read(written.WrittenSpan).Report == corrected);
byte[] serialized = JsonSerializer.SerializeToUtf8Bytes(corrected, ReportContext.Default.DisclosureReport);
Expect(serialized.AsSpan().SequenceEqual(written.WrittenSpan));
Expect(JsonSerializer.Deserialize(serialized, ReportContext.Default.DisclosureReport) == corrected);
Expect(ReportJson.Read(file.AsSpan(0, file.Length / 2)) is { Report: null, Findings: [{ Rule.Id: "GID111" }, ..] });

string kind = RuntimeFeature.IsDynamicCodeSupported ? "not native" : "native";
Console.WriteLine($"{kind}: {(faults.Count == 0 ? "as expected" : string.Join("; ", faults))}");
return faults.Count == 0 ? 0 : 1;

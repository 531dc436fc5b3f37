using System.Text.Json;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Cli.Generation;

/// <summary>What is wrong with a generated report, for programs. Member names and their order are a contract.</summary>
internal static class DefectJson
{
    public static string Write(DefectiveReport defective, string file, int seed) => JsonDocuments.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteNumber("seed", seed);
        writer.WriteString("mechanism", JsonNamingPolicy.CamelCase.ConvertName(defective.Defect.Mechanism.ToString()));
        writer.WriteStartArray("changes");
        foreach (CellChange change in defective.Defect.Changes)
            Write(writer, change);
        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (ExpectedFinding finding in defective.Expected)
            Write(writer, finding);
        writer.WriteEndArray();
        // Of these rules there are no other findings in the report.
        writer.WriteStartArray("completeFor");
        foreach (string rule in DefectiveReport.PredictedRules)
            writer.WriteStringValue(rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, CellChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer", change.Cell.Pointer);
        writer.WriteNumberOrNull("from", change.From);
        writer.WriteNumberOrNull("to", change.To);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExpectedFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.RuleId);
        writer.WriteString("pointer", finding.Pointer);
        writer.WriteEndObject();
    }
}

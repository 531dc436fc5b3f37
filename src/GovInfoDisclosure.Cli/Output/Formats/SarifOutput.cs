using System.Reflection;
using System.Text.Json;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Output.Formats;

/// <summary>The findings in SARIF 2.1.0 (OASIS), which code hosts and editors show.</summary>
internal sealed class SarifOutput(TextWriter output, Language language) : ICheckOutput
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private readonly List<(string Source, Found Found)> _results = [];

    public void Write(CheckedFile file) => _results.AddRange(Found.Of(file, language).Select(f => (file.Result.Source, f)));

    public void WriteEnd(CheckTotals totals) => output.Write(JsonDocuments.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        WriteRun(writer, totals);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }));

    private void WriteRun(Utf8JsonWriter writer, CheckTotals totals)
    {
        Rule[] rules = [.. Rules.All.Concat(_results.Select(r => r.Found.Finding.Rule)).DistinctBy(r => r.Id)];
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "govinfo");
        writer.WriteString("version", Version);
        writer.WriteStartArray("rules");
        foreach (Rule rule in rules)
            WriteRule(writer, rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("language", language == Language.Chinese ? "zh" : "en");
        writer.WriteString("columnKind", "unicodeCodePoints");
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", totals.Unreadable == 0);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartArray("results");
        foreach ((string source, Found found) in _results)
            WriteResult(writer, source, found, Array.FindIndex(rules, r => r.Id == found.Finding.Rule.Id));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Version =>
        typeof(SarifOutput).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private void WriteRule(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", rule.Name);
        if (rule.Formula is { } formula)
            WriteText(writer, "shortDescription", formula.In(language));
        if (rule.Source is { } source)
            WriteText(writer, "help", source);
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", LevelOf(rule.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, string source, Found found, int rule)
    {
        Finding finding = found.Finding;
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Id);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", LevelOf(finding.Severity));
        WriteText(writer, "message", found.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        WriteLocation(writer, source, found.Place);
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", finding.Pointer);
        writer.WriteString("kind", "member");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("govinfo/v0", finding.Id);
        writer.WriteEndObject();
        if (found.Reason is { } reason)
            WriteSuppression(writer, reason);
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, string source, SourcePlace? place)
    {
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(source));
        writer.WriteEndObject();
        // A region is of a text; documents with pages and tables have none.
        if (place is { Line: { } line, Page: null })
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", line);
            if (place.Column is { } column)
                writer.WriteNumber("startColumn", column);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, string reason)
    {
        writer.WriteStartArray("suppressions");
        writer.WriteStartObject();
        writer.WriteString("kind", "external");
        writer.WriteString("justification", reason);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    // A reference, relative where the name of the file is.
    private static string UriOf(string source)
    {
        if (source == InputReader.StandardInput)
            return "stdin";
        if (Path.IsPathRooted(source))
            return new Uri(source).AbsoluteUri;
        return string.Join('/', source.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}

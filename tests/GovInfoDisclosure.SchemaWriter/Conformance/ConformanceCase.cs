using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.JsonSchema;
using GovInfoDisclosure.JsonSchema.Data;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>One case: a document, and the findings it must give.</summary>
/// <param name="Form">The form it is about.</param>
/// <param name="Name">The name of its files.</param>
/// <param name="About">The one thing it shows.</param>
/// <param name="Structure">Who can see that its structure is wrong.</param>
/// <param name="Text">The document.</param>
internal sealed record ConformanceCase(DisclosureForm Form, string Name, string About, Structure Structure, string Text)
{
    /// <summary>The path of its document below the folder of schemas.</summary>
    public string DocumentPath => $"{FilesPath}.{(Structure == Structure.Document ? "md" : "json")}";

    /// <summary>The path of its findings below the folder of schemas.</summary>
    public string ExpectedPath => $"{FilesPath}.expected.json";

    public bool IsValid => Findings().All(f => f.Severity == FindingSeverity.Information);

    private string FilesPath => $"conformance/edition-{Form.Code}/{(IsValid ? "valid" : "invalid")}/{Name}";

    public IEnumerable<KeyValuePair<string, string>> Files()
    {
        yield return new(DocumentPath, Text);
        yield return new(ExpectedPath, JsonLayout.Write(Expected()));
    }

    /// <summary>All findings of reading and of the standard rules.</summary>
    public ImmutableArray<Finding> Findings()
    {
        (DisclosureReport? report, ImmutableArray<Finding> findings) = Read();
        return CheckedReport.Of(report, findings).Findings;
    }

    private (DisclosureReport?, ImmutableArray<Finding>) Read()
    {
        if (Structure != Structure.Document)
            return ReportJson.Read(Text) is var json ? (json.Report, json.Findings) : default;
        DocumentReadResult document = DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(Text));
        return (document.Report, document.Findings);
    }

    private JsonObject Expected() => new()
    {
        ["about"] = About,
        ["structure"] = JsonValues.Word(Structure),
        ["findings"] = JsonValues.Array(Findings().Select(f => new JsonObject
        {
            ["rule"] = f.Rule.Id,
            ["message"] = f.MessageKey,
            ["pointer"] = f.Pointer,
            ["expected"] = JsonValues.Of(f.Expected),
            ["actual"] = JsonValues.Of(f.Actual),
        })),
    };
}

using System.Text.Json.Nodes;
using GovInfoDisclosure.JsonSchema;
using GovInfoDisclosure.JsonSchema.Data;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>The list of all cases, so that a program need not search folders.</summary>
internal static class ConformanceIndex
{
    public const string Path = "conformance/index.json";

    public static string Write(IEnumerable<ConformanceCase> cases) => JsonLayout.Write(new JsonObject
    {
        [PublishedFormat.Member] = PublishedFormat.Version,
        ["cases"] = JsonValues.Array(cases.Select(c => new JsonObject
        {
            ["edition"] = c.Form.Code,
            ["name"] = c.Name,
            ["structure"] = JsonValues.Word(c.Structure),
            ["document"] = c.DocumentPath,
            ["expected"] = c.ExpectedPath,
        })),
        ["panels"] = JsonValues.Array(PanelCase.All.Select(c => new JsonObject { ["name"] = c.Name, ["folder"] = c.Folder })),
    });
}

using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>What the published schemas say about documents, by a validator of another language.</summary>
internal static class SchemaVerdicts
{
    /// <summary>The verdict on what is no JSON.</summary>
    public const string NotJson = "notJson";

    /// <summary>The verdict on what no schema accepts.</summary>
    public const string Refused = "";

    public static Task<string[]> Ajv(IReadOnlyCollection<string> documents) =>
        Interpreter.NodeWithAjv.Run("validate.mjs", Files, documents);

    public static Task<string[]> Python(IReadOnlyCollection<string> documents) => Interpreter.Python.Run("validate.py", Files, documents);

    /// <summary>The verdict on a report of an edition: accepted by its own schema and the one of either edition, and by no other.</summary>
    public static string Accepted(DisclosureForm form) => $"0 {DisclosureForm.All.IndexOf(form) + 1}";

    private static IEnumerable<string> Files =>
        [Repository.PathOf("schema/annual-report.schema.json"),
            .. DisclosureForm.All.Select(f => Repository.PathOf($"schema/edition-{f.Code}.schema.json"))];
}

using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>What the published schemas say about documents, by a validator of another language.</summary>
internal static class SchemaVerdicts
{
    /// <summary>The verdict on what is no JSON.</summary>
    public const string NotJson = "notJson";

    /// <summary>The verdict on what no schema accepts.</summary>
    public const string Refused = "";

    /// <param name="documents">The documents.</param>
    /// <param name="draft">The folder of the schemas: "" for the current draft.</param>
    public static Task<string[]> Ajv(IReadOnlyCollection<string> documents, string draft = "") =>
        Interpreter.NodeWithAjv.Run("validate.mjs", Files(draft), documents);

    public static Task<string[]> Python(IReadOnlyCollection<string> documents) =>
        Interpreter.Python.Run("validate.py", Files(""), documents);

    /// <summary>The verdict on a report of an edition: accepted by its own schema and the one of either edition, and by no other.</summary>
    public static string Accepted(DisclosureForm form) => $"0 {DisclosureForm.All.IndexOf(form) + 1}";

    private static IEnumerable<string> Files(string draft) => DisclosureForm.All
        .Select(f => $"edition-{f.Code}").Prepend("annual-report")
        .Select(name => Path.Combine(Repository.PathOf("schema"), draft, $"{name}.schema.json"));
}

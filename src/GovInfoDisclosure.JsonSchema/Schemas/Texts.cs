namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>The wording of descriptions.</summary>
internal static class Texts
{
    /// <summary>The English term, and where there is one the document or clause that demands the member.</summary>
    public static string Describe(string english, string? source) => source is null ? $"{english}." : $"{english}. Source: {source}.";
}

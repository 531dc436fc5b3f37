namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>The wording of descriptions.</summary>
internal static class Texts
{
    /// <summary>The label of the form, its English term, and where there is one the document or clause that demands the member.</summary>
    public static string Describe(LocalizedText label, string? source = null) => Describe(label.Chinese, label.English, source);

    /// <summary>The same with a label that is printed with its number.</summary>
    public static string Describe(string printed, string english, string? source = null) =>
        source is null ? $"{printed}: {english}." : $"{printed}: {english}. Source: {source}.";
}

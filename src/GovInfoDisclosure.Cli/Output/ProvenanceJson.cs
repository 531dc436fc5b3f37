using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>
/// A report together with the findings of reading, what the document prints in each cell and where, and where each paragraph is.
/// </summary>
internal static class ProvenanceJson
{
    public static string Write(DocumentReadResult reading, Language language) => JsonDocuments.Write(
        writer => new DocumentReadResultJsonConverter(language).Write(writer, reading, JsonDocuments.Options));
}

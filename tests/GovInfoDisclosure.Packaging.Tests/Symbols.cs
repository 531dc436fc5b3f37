using System.Reflection.Metadata;
using System.Text;

namespace GovInfoDisclosure.Packaging.Tests;

/// <summary>What portable symbols tell about the sources.</summary>
internal static class Symbols
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static MetadataReaderProvider Open(byte[] pdb) => MetadataReaderProvider.FromPortablePdbImage([.. pdb]);

    public static IEnumerable<string> SourcesOf(MetadataReader symbols) =>
        symbols.Documents.Select(d => symbols.GetString(symbols.GetDocument(d).Name));

    /// <summary>The map from source paths to addresses, as JSON; null if there is none.</summary>
    public static string? SourceLinkOf(MetadataReader symbols)
    {
        foreach (CustomDebugInformationHandle handle in symbols.GetCustomDebugInformation(EntityHandle.ModuleDefinition))
        {
            CustomDebugInformation information = symbols.GetCustomDebugInformation(handle);
            if (symbols.GetGuid(information.Kind) == SourceLinkKind)
                return Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value));
        }

        return null;
    }
}

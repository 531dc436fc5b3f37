using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Rtf;
using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>Texts in Rich Text Format (.rtf; Word also calls them .doc).</summary>
internal static class RtfMedium
{
    /// <exception cref="NotReadableException">The file is beyond a limit.</exception>
    public static ImmutableArray<ContentBlock> Read(byte[] content, Work work) =>
        WordMedium.Read(new Document(new RtfReader(content, work).Read()), definitions: null, lists: null, new PackageGuard(work));
}

using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>What a medium was turned into, or why it cannot be read.</summary>
internal sealed record MediumReading(ImmutableArray<ContentBlock> Blocks, LocalizedText? NotReadable = null);

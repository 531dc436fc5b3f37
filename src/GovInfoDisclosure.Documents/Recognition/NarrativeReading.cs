using System.Collections.Immutable;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The text of a narrative section and where the document prints its paragraphs.</summary>
internal sealed record NarrativeReading(Narrative Narrative, ImmutableArray<PrintedParagraph> Paragraphs);

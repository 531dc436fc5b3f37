using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck.Pages;
using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck;

/// <summary>A report as a file of some medium.</summary>
/// <param name="Report">What the document says and reading it should give. It does not state the kind of the agency.</param>
/// <param name="Medium">The medium.</param>
/// <param name="Quirks">How the document departs from the plain layout, in the order of <see cref="LayoutQuirk"/>.</param>
/// <param name="Content">The bytes of the file.</param>
public sealed record ReportDocument(
    DisclosureReport Report, DocumentMedium Medium, ImmutableArray<LayoutQuirk> Quirks, ReadOnlyMemory<byte> Content)
{
    /// <summary>The usual ending of the name of such a file, with its dot.</summary>
    public string FileExtension => Medium.FileExtension();

    /// <summary>What it was made from and how, so that shrinking can make a smaller one.</summary>
    internal DocumentSource? Source { get; init; }

    /// <summary>Whether medium, quirks and every byte are equal.</summary>
    public bool Equals(ReportDocument? other) => other is not null && Report == other.Report && Medium == other.Medium
        && Quirks.AsSpan().SequenceEqual(other.Quirks.AsSpan()) && Content.Span.SequenceEqual(other.Content.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Report, Medium, Content.Length);

    /// <summary>Medium, quirks and the figures of the report.</summary>
    public override string ToString() =>
        $"{Medium}, {(Quirks.IsEmpty ? "no quirks" : string.Join(", ", Quirks))}\n{Description.Of(Report)}";
}

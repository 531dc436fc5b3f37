using GovInfoDisclosure.FsCheck.Pages.Damage;

namespace GovInfoDisclosure.FsCheck;

/// <summary>A document in which one table is damaged. A reader must read every figure as printed or report a doubt.</summary>
/// <param name="Original">The document before.</param>
/// <param name="Damage">What was done to it.</param>
/// <param name="Content">The bytes of the damaged file.</param>
/// <param name="Printed">
/// What the damaged document prints: the report of <paramref name="Original"/> with blanks for figures that are gone and with figures
/// that changed places. Reading one of them as blank or as another figure is a fault unless a finding at its cell, row or table reports it.
/// </param>
public sealed record DamagedDocument(ReportDocument Original, DocumentDamage Damage, ReadOnlyMemory<byte> Content, DisclosureReport Printed)
{
    /// <summary>The ending of the name of such a file, with its dot.</summary>
    public string FileExtension => Original.FileExtension;

    /// <summary>How to do the same to another document.</summary>
    internal DamagePlan? Plan { get; init; }

    /// <summary>Whether damage and every byte are equal.</summary>
    public bool Equals(DamagedDocument? other) => other is not null && Original == other.Original && Damage == other.Damage
        && Printed == other.Printed && Content.Span.SequenceEqual(other.Content.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Original, Damage, Content.Length);

    /// <summary>Damage, medium, quirks and the figures of the report.</summary>
    public override string ToString() => $"{Damage} in {Original}";
}

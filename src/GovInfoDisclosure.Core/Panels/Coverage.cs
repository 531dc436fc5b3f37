using System.Collections.Immutable;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Panels;

/// <summary>A declaration of what the report of a parent covers (汇总范围), without which only a few things about its sums are sure.</summary>
/// <param name="Parent">The name of the parent.</param>
/// <param name="Year">The report year.</param>
public sealed record Coverage(string Parent, int Year)
{
    /// <inheritdoc cref="Coverage" path="/param[@name='Parent']"/>
    public string Parent { get; init; } = Parent ?? throw new ArgumentNullException(nameof(Parent));

    /// <summary>Whose figures the report states.</summary>
    public CoverageScope Scope { get; init; }

    /// <summary>Whether the parent counts figures of its own besides those of the units: then a sum may be less than the parent's figure.
    /// </summary>
    public bool IncludesOwn { get; init; }

    /// <summary>The names of all units.</summary>
    public ImmutableArray<string> Units { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A declaration of the agencies of some reports, to be looked through by somebody who knows them.</summary>
    /// <param name="reports">The reports of units, with or without that of the parent; those without a name are left out.</param>
    /// <param name="parent">The name of the parent. Null: it is the one government of a county, city or province among them.</param>
    /// <returns>The draft for the year of the parent's report, else for the latest year; null if the parent or the year is not
    /// known.</returns>
    public static Coverage? Draft(IEnumerable<DisclosureReport> reports, string? parent = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        DisclosureReport[] all = [.. reports.Where(r => AgencyName.Of(r.Agency.Name) is not null)];
        if (parent is null)
        {
            string[] governments = [.. all.Where(r => IsGovernment(r.Agency)).Select(r => r.Agency.Name!).Distinct()];
            parent = governments is [var only] ? only : null;
        }

        if (AgencyName.Of(parent) is not { } name)
            return null;
        int? year = all.Where(r => AgencyName.Of(r.Agency.Name)!.Key == name.Key).Max(r => r.Year) ?? all.Max(r => r.Year);
        return year is null ? null : new(parent!, year.Value)
        {
            Units =
            [
                .. all.Select(r => AgencyName.Of(r.Agency.Name)!).Where(n => n.Key != name.Key).DistinctBy(n => n.Key)
                    .Select(n => n.Printed).Order(StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>Whether the other declaration is the same.</summary>
    public bool Equals(Coverage? other) =>
        other is not null && (Parent, Year, Scope, IncludesOwn) == (other.Parent, other.Year, other.Scope, other.IncludesOwn)
        && Units.AsSpan().SequenceEqual(other.Units.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Parent, Year, Units.Length);

    // A township has no units that report by themselves.
    private static bool IsGovernment(Agency agency) =>
        AgencyNames.KindOf(agency) is AgencyKind.CountyGovernment or AgencyKind.CityGovernment or AgencyKind.ProvincialGovernment;
}

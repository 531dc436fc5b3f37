using System.Buffers;
using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// Tells the kind of a body by its official name where the name leaves no doubt. 某某市人民政府 does leave doubt: a city with
/// districts may make rules, a city without may not.
/// </summary>
internal static class AgencyNames
{
    private static readonly ImmutableArray<(string Ending, AgencyKind Kind)> Endings =
    [
        ("街道办事处", AgencyKind.TownshipGovernment),
        ("镇人民政府", AgencyKind.TownshipGovernment),
        ("乡人民政府", AgencyKind.TownshipGovernment),
        ("苏木人民政府", AgencyKind.TownshipGovernment),
        ("县人民政府", AgencyKind.CountyGovernment),
        ("旗人民政府", AgencyKind.CountyGovernment),
        ("北京市人民政府", AgencyKind.ProvincialGovernment),
        ("天津市人民政府", AgencyKind.ProvincialGovernment),
        ("上海市人民政府", AgencyKind.ProvincialGovernment),
        ("重庆市人民政府", AgencyKind.ProvincialGovernment),
        ("自治区人民政府", AgencyKind.ProvincialGovernment),
        ("区人民政府", AgencyKind.CountyGovernment),
        ("省人民政府", AgencyKind.ProvincialGovernment),
        ("自治州人民政府", AgencyKind.CityGovernment),
        ("局", AgencyKind.LocalDepartment),
        ("厅", AgencyKind.LocalDepartment),
        ("委员会", AgencyKind.LocalDepartment),
    ];

    // Bodies of the State Council carry no place name; their branches do, and end like any local bureau.
    private static readonly ImmutableArray<string> NationalBeginnings = ["国家", "国务院", "中国", "中华人民共和国"];

    private static readonly SearchValues<char> PlaceMarks = SearchValues.Create("省市县区州旗盟镇乡");

    public static AgencyKind? KindOf(Agency agency) => agency.Kind ?? Infer(agency.Name);

    private static AgencyKind? Infer(string? name)
    {
        // 管理委员会 run development zones for a government, and their standing differs from place to place.
        if (string.IsNullOrEmpty(name) || name.EndsWith("管理委员会", StringComparison.Ordinal))
            return null;
        bool placed = name.AsSpan().ContainsAny(PlaceMarks);
        if (!placed && NationalBeginnings.Any(b => name.StartsWith(b, StringComparison.Ordinal)))
            return AgencyKind.StateCouncilDepartment;
        foreach ((string ending, AgencyKind kind) in Endings)
        {
            // A bureau without a place in its name may be of any level.
            if (name.EndsWith(ending, StringComparison.Ordinal) && (placed || kind != AgencyKind.LocalDepartment))
                return kind;
        }

        return null;
    }
}

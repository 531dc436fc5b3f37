using System.Buffers;
using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// Infers the kind of a body from its official name where the name is unambiguous. 某某市人民政府 is not: a city with
/// districts may make rules, a city without may not. So do offices (办公厅) that publish the report of their government.
/// </summary>
internal static class AgencyNames
{
    private static readonly ImmutableArray<(string Ending, AgencyKind Kind)> Governments =
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
    ];

    private const string Republic = "中华人民共和国";

    // These end the names of departments of the State Council only, if no place is named.
    private static readonly ImmutableArray<string> NationalEndings = ["部", "总署", "审计署", "中国人民银行"];

    private static readonly ImmutableArray<string> NationalBeginnings = ["国家", "国务院", "中国"];

    private static readonly ImmutableArray<string> DepartmentEndings = ["局", "厅", "署", "委员会"];

    private static readonly ImmutableArray<string> DoubtfulEndings = ["办公厅", "行政公署"];

    private static readonly SearchValues<char> PlaceMarks = SearchValues.Create("省市县区州旗盟镇乡");

    public static AgencyKind? KindOf(Agency agency) => agency.Kind ?? Infer(agency.Name);

    private static AgencyKind? Infer(string? name)
    {
        foreach ((string ending, AgencyKind kind) in Governments)
        {
            if (name.AsSpan().EndsWith(ending))
                return kind;
        }

        if (NamesPlace(name))
            return IsDepartment(name) ? AgencyKind.LocalDepartment : null;
        // A bureau without a place in its name may be of any level, unless it is a national one.
        return IsNational(name) ? AgencyKind.StateCouncilDepartment : null;
    }

    // 市场, 乡村 and 城乡 name no place but what a department is for.
    private static bool NamesPlace(ReadOnlySpan<char> name)
    {
        for (int mark; (mark = name.IndexOfAny(PlaceMarks)) >= 0; name = name[(mark + 1)..])
        {
            if (!name[mark..].StartsWith("市场") && !name[mark..].StartsWith("乡村") && !name[..(mark + 1)].EndsWith("城乡"))
                return true;
        }

        return false;
    }

    // 管理委员会 run development zones for a government, and their status differs from place to place; 监督管理委员会 are departments.
    private static bool IsDepartment(ReadOnlySpan<char> name) =>
        EndingOf(name, DepartmentEndings) > 0 && EndingOf(name, DoubtfulEndings) == 0
        && (!name.EndsWith("管理委员会") || name.EndsWith("监督管理委员会"));

    private static bool IsNational(ReadOnlySpan<char> name)
    {
        if (name.StartsWith(Republic))
            name = name[Republic.Length..];
        int ending = EndingOf(name, NationalEndings);
        if (ending == 0 && StartsWithAny(name, NationalBeginnings) && IsDepartment(name))
            ending = EndingOf(name, DepartmentEndings);
        // 国家能源局华东监管局 is a branch, 中央宣传部 an organ of the Party.
        return ending > 0 && name[..^ending].IndexOfAny('局', '署', '党') < 0 && !name[..^ending].Contains("委员会", StringComparison.Ordinal)
            && !name.StartsWith("中央") && !name.StartsWith("中共");
    }

    /// <summary>The length of the ending that the name has, 0 if it has none of them.</summary>
    private static int EndingOf(ReadOnlySpan<char> name, ImmutableArray<string> endings)
    {
        foreach (string ending in endings)
        {
            if (name.EndsWith(ending))
                return ending.Length;
        }

        return 0;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> name, ImmutableArray<string> beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (name.StartsWith(beginning))
                return true;
        }

        return false;
    }
}

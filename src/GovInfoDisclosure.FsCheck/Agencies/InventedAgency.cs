using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Agencies;

/// <summary>An invented administrative body: what it is, what it is called, and the place that its reports name.</summary>
/// <param name="Name">The full name; it does not contradict the kind (see 表二 and 规章).</param>
/// <param name="Kind">The kind.</param>
/// <param name="Region">The place it belongs to, empty for bodies of the State Council.</param>
internal sealed record InventedAgency(string Name, AgencyKind Kind, string Region)
{
    private static readonly string[] Bureaus =
        ["财政局", "教育局", "民政局", "水利局", "统计局", "交通运输局", "卫生健康局", "农业农村局", "自然资源局", "住房和城乡建设局", "人力资源和社会保障局", "发展和改革委员会"];

    // None may contain a word for a place: such a word is the mark of a branch of a body of the State Council.
    private static readonly string[] NationalBodies = ["国家数据资源局", "国家应急储备局", "国家水文监测局", "国家科普委员会", "国家测绘档案局"];

    /// <summary>Whether the body may make rules (规章).</summary>
    public bool MayMakeRules => MakesRules(Kind);

    /// <summary>Whether the body is a government rather than a department.</summary>
    public bool IsGovernment => Kind is not (AgencyKind.LocalDepartment or AgencyKind.StateCouncilDepartment);

    public static bool MakesRules(AgencyKind kind) =>
        kind is AgencyKind.StateCouncilDepartment or AgencyKind.ProvincialGovernment or AgencyKind.CityGovernment;

    /// <summary>A body of the given size.</summary>
    public static InventedAgency Generate(Random random, ReportScale scale) => scale switch
    {
        ReportScale.SilentTownship => random.Chance(75) ? Township(random, HomeCounty(random)) : Department(random, HomeCounty(random)),
        ReportScale.Township => Township(random, HomeCounty(random)),
        ReportScale.County => random.Chance(50) ? County(random, PlaceNames.City(random)) : Department(random, HomeCounty(random)),
        ReportScale.City => random.Chance(60) ? City(random) : Department(random, PlaceNames.City(random)),
        ReportScale.Boundary => random.Chance(50) ? Province(random) : National(random),
        _ => random.Pick((60, 0), (25, 1), (15, 2)) switch
        {
            0 => Province(random),
            1 => Department(random, PlaceNames.Province(random)),
            _ => National(random),
        },
    };

    public static InventedAgency Province(Random random)
    {
        string place = PlaceNames.Province(random);
        return new(place + "人民政府", AgencyKind.ProvincialGovernment, place);
    }

    public static InventedAgency City(Random random)
    {
        string place = PlaceNames.City(random);
        return new(place + "人民政府", AgencyKind.CityGovernment, place);
    }

    public static InventedAgency County(Random random, string city)
    {
        string place = PlaceNames.County(random);
        return new($"{city}{place}人民政府", AgencyKind.CountyGovernment, place);
    }

    public static InventedAgency Township(Random random, string county)
    {
        string place = PlaceNames.Stem(random) + random.Pick((60, "镇"), (25, "乡"), (15, "街道"));
        return new(county + place + (place.EndsWith("街道", StringComparison.Ordinal) ? "办事处" : "人民政府"), AgencyKind.TownshipGovernment,
            place);
    }

    public static InventedAgency Department(Random random, string place) =>
        new(place + random.Pick<string>(Bureaus), AgencyKind.LocalDepartment, place);

    private static InventedAgency National(Random random) =>
        new(random.Pick<string>(NationalBodies), AgencyKind.StateCouncilDepartment, "");

    private static string HomeCounty(Random random) => (random.Chance(50) ? PlaceNames.City(random) : "") + PlaceNames.County(random);
}

using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Agencies;

/// <summary>Invented names of places: rare characters before words for landscape, so that they are unlikely to exist.</summary>
internal static class PlaceNames
{
    private const string First = "砚霁沅芃棠黛瑄珩菀湛筠岚漪翊榆樾";
    private const string Second = "岭浦渚坞屿陂汀岗泉源陵溪塬洲";

    public static string Stem(Random random) =>
        string.Concat(First.AsSpan(random.Next(First.Length), 1), Second.AsSpan(random.Next(Second.Length), 1));

    public static string Province(Random random) => Stem(random) + "省";

    public static string City(Random random) => Stem(random) + "市";

    public static string County(Random random) => Stem(random) + (random.Chance(70) ? "县" : "区");
}

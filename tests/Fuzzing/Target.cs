using System.Text.Json;
using System.Xml;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Documents.Tests.Office;
using GovInfoDisclosure.Fuzzing.Mutation;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Fuzzing;

/// <summary>A reader with the documents that its inputs are made from and the ways to damage them.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Seeds">Documents that it reads.</param>
/// <param name="Mutations">Ways to damage them.</param>
internal sealed record Target(string Name, Lazy<byte[][]> Seeds, Mutate[] Mutations)
{
    private const string Fixtures = "tests/GovInfoDisclosure.Documents.Tests/Fixtures";

    private static readonly Mutate[] OfBytes = [ByteMutations.Change, ByteMutations.Repeat, ByteMutations.Splice];

    public static IReadOnlyList<Target> All { get; } =
    [
        new("json", new(() => Files("schema", "*.json")), [.. OfBytes, JsonMutations.Tree, JsonMutations.Tree, TextMutations.Figures]),
        new("text", new(() => [.. Files($"{Fixtures}/text", "*.txt"), .. Files($"{Fixtures}/markdown", "*.md")]),
            [.. OfBytes, TextMutations.Lines, TextMutations.Figures, TextMutations.Tags]),
        new("csv", new(() => Files($"{Fixtures}/csv", "*.csv")), [.. OfBytes, TextMutations.Lines, TextMutations.Figures]),
        new("html", new(() => Files($"{Fixtures}/html", "*.html")),
            [.. OfBytes, TextMutations.Tags, TextMutations.Tags, TextMutations.Figures]),
        new("word", new(() => Packages("word")), [.. OfBytes, .. Enumerable.Repeat<Mutate>(PackageMutations.Elements, 9)]),
        new("excel", new(() => Packages("excel")), [.. OfBytes, .. Enumerable.Repeat<Mutate>(PackageMutations.Elements, 9)]),
        new("ofd", new(() => Packages("ofd")), [.. OfBytes, .. Enumerable.Repeat<Mutate>(PackageMutations.Elements, 9)]),
        new("opendocument", new(() => Files($"{Fixtures}/opendocument", "*.fod?")), [.. OfBytes, TextMutations.Tags,
            TextMutations.Figures]),
        new("officexml", new(() => Files($"{Fixtures}/officexml", "*.xml")), [.. OfBytes, TextMutations.Tags, TextMutations.Figures]),
        new("excel97", new(() => Files($"{Fixtures}/excel97", "*.xls")), OfBytes),
        new("word97", new(() => Files($"{Fixtures}/word97", "*.doc")), OfBytes),
        new("rtf", new(() => Files($"{Fixtures}/rtf", "*.rtf")), [.. OfBytes, TextMutations.Figures]),
        new("mail", new(() => [.. Files($"{Fixtures}/mail", "*.mht"), .. Files($"{Fixtures}/mail", "*.eml")]),
            [.. OfBytes, TextMutations.Lines]),
        new("pdf", new(() => [.. PdfSeeds.All.Values.Select(s => s()), .. Files($"{Fixtures}/pdf", "*.pdf")]),
            [.. OfBytes, PdfMutations.Words, PdfMutations.Words, PdfMutations.Words]),
    ];

    /// <summary>Whether its files pack XML parts, as Office and OFD files do.</summary>
    public bool IsPackage => Name is "word" or "excel" or "ofd";

    /// <summary>An input: the same one for the same seed and number.</summary>
    public byte[] Input(int seed, long number)
    {
        var random = new Random(unchecked((int)((seed * 2_654_435_761) + (number * 40_503))));
        byte[] input = Seeds.Value[random.Next(Seeds.Value.Length)];
        for (int i = random.Next(1, 4); i > 0; i--)
            input = Damage(input, random);
        return input;
    }

    /// <summary>Reads an input and writes the answer, so that all of it is made.</summary>
    public void Read(byte[] input)
    {
        if (Name == "json")
            ReportJson.Read(input);
        JsonSerializer.Serialize(Stream.Null, DocumentReader.Read(input), JsonSerializerOptions.Web);
    }

    // What a first mutation has torn a second one may not be able to open.
    private byte[] Damage(byte[] input, Random random)
    {
        try
        {
            return Mutations[random.Next(Mutations.Length)](input, random);
        }
        catch (Exception exception) when (
            exception is InvalidDataException or XmlException or ArgumentException or InvalidOperationException)
        {
            return ByteMutations.Change(input, random);
        }
    }

    private static byte[][] Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes).Where(f => f.Length < 200_000)];

    private static byte[][] Packages(string medium) =>
        [.. Directory.EnumerateDirectories(Repository.PathOf($"{Fixtures}/{medium}")).Order(StringComparer.Ordinal)
            .Select(OfficePackage.FromFolder)];
}

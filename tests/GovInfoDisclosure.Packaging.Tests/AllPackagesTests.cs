using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace GovInfoDisclosure.Packaging.Tests;

/// <summary>What every package of src must be, one added tomorrow included.</summary>
public class AllPackagesTests(PackedAll packages) : IClassFixture<PackedAll>
{
    private const string Notices = "THIRD-PARTY-NOTICES.txt";
    private const string Tool = "GovInfoDisclosure.Cli";

    public static TheoryData<string> Packages => [.. PackedAll.Names];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_manifest_describes_the_package_and_names_files_that_are_in_it(string name)
    {
        Dictionary<string, byte[]> entries = packages.Entries(name);
        XElement metadata = Manifest(entries, name);
        string? Value(string member) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == member)?.Value;

        string[] members = ["description", "tags", "releaseNotes", "authors", "copyright"];
        Assert.All(members, member => Assert.False(string.IsNullOrWhiteSpace(Value(member)), member));
        Assert.Equal("MIT", Value("license"));
        Assert.All([Value("icon")!, Value("readme")!, "LICENSE"], file => Assert.Contains(file, entries.Keys));
        Assert.InRange(entries["icon.png"].Length, 1, 10 * 1024);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_page_shows_code_for_its_users(string name)
    {
        string page = Encoding.UTF8.GetString(packages.Entries(name)["README.md"]);

        Assert.Contains(name == Tool ? $"dotnet tool install --global {Tool}" : "```csharp", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_file_contains_a_path_of_the_machine(string name)
    {
        byte[][] roots = [Encoding.UTF8.GetBytes(Repository.PathOf("src")), Encoding.Unicode.GetBytes(Repository.PathOf("src"))];
        KeyValuePair<string, byte[]>[] files = [.. packages.Entries(name), .. packages.Entries(name, "snupkg")];

        Assert.All(files, file => Assert.All(roots, root => Assert.Equal(-1, file.Value.AsSpan().IndexOf(root))));
        KeyValuePair<string, byte[]>[] symbols = [.. files.Where(f => f.Key.EndsWith(".pdb", StringComparison.Ordinal))];
        Assert.Contains(symbols, f => Path.GetFileNameWithoutExtension(f.Key) == name);
        Assert.All(symbols, file =>
        {
            using MetadataReaderProvider provider = Symbols.Open(file.Value);
            string[] sources = [.. Symbols.SourcesOf(provider.GetMetadataReader())];
            Assert.All(sources, source => Assert.StartsWith("/_", source, StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Notices_name_every_package_of_others_that_comes_along(string name)
    {
        Dictionary<string, byte[]> entries = packages.Entries(name);
        string[] others =
        [
            .. Dependencies(entries, name).Concat(Shipped(entries))
                .Where(id => !id.StartsWith("GovInfoDisclosure.", StringComparison.Ordinal)),
        ];
        string[] named = entries.TryGetValue(Notices, out byte[]? text)
            ? [.. Encoding.UTF8.GetString(text).Split('\n').Select(line => line.Split("  ")[0])]
            : [];

        Assert.Empty(others.Except(named));
        Assert.True(name != Tool || others.Length > 10);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_bill_of_materials_names_every_dependency(string name)
    {
        Dictionary<string, byte[]> entries = packages.Entries(name);
        using JsonDocument bom = JsonDocument.Parse(entries["bom.json"]);
        JsonElement root = bom.RootElement;

        Assert.Equal("CycloneDX", root.GetProperty("bomFormat").GetString());
        Assert.Equal(name, root.GetProperty("metadata").GetProperty("component").GetProperty("name").GetString());
        Assert.False(root.GetProperty("metadata").TryGetProperty("timestamp", out _));
        string[] listed = root.TryGetProperty("components", out JsonElement components)
            ? [.. components.EnumerateArray().Select(c => c.GetProperty("name").GetString()!)]
            : [];
        IEnumerable<string> others =
            Dependencies(entries, name).Where(id => !id.StartsWith("GovInfoDisclosure.", StringComparison.Ordinal));
        Assert.Empty(others.Except(listed));
    }

    [Fact]
    public void The_tool_ships_what_it_runs_and_no_docs_or_translations()
    {
        string[] entries = [.. packages.Entries(Tool).Keys.Where(e => e.StartsWith("tools/", StringComparison.Ordinal))];
        string[] files = [.. entries.Select(e => Path.GetFileName(e))];

        Assert.Equal(["DotnetToolSettings.xml"], files.Where(f => f.EndsWith(".xml", StringComparison.Ordinal)));
        Assert.DoesNotContain(files, f => f.EndsWith(".resources.dll", StringComparison.Ordinal));
        string[] server = ["GovInfoDisclosure.Cli.Serve.dll", "GovInfoDisclosure.Cli.Serve.deps.json", "GovInfoDisclosure.AspNetCore.dll"];
        Assert.All(server, f => Assert.Contains(f, files));
        Assert.InRange(new FileInfo(packages.PathOf(Tool)).Length, 1, 9_000_000);
    }

    [Fact]
    public void Only_the_server_of_the_tool_asks_for_more_than_the_runtime()
    {
        Assert.Equal(["Microsoft.NETCore.App"], FrameworksOf(Tool));
        Assert.Contains("Microsoft.AspNetCore.App", FrameworksOf(Tool + ".Serve"));
    }

    private string[] FrameworksOf(string program)
    {
        using var config = JsonDocument.Parse(packages.Entries(Tool)[$"tools/net10.0/any/{program}.runtimeconfig.json"]);
        JsonElement options = config.RootElement.GetProperty("runtimeOptions");
        return options.TryGetProperty("framework", out JsonElement only)
            ? [only.GetProperty("name").GetString()!]
            : [.. options.GetProperty("frameworks").EnumerateArray().Select(f => f.GetProperty("name").GetString()!)];
    }

    private static XElement Manifest(Dictionary<string, byte[]> entries, string name) =>
        XDocument.Load(new MemoryStream(entries[$"{name}.nuspec"])).Root!.Elements().Single(e => e.Name.LocalName == "metadata");

    private static IEnumerable<string> Dependencies(Dictionary<string, byte[]> entries, string name) =>
        Manifest(entries, name).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value);

    /// <summary>The packages whose libraries the tool contains, its page among them.</summary>
    private static IEnumerable<string> Shipped(Dictionary<string, byte[]> entries)
    {
        foreach (string file in entries.Keys.Where(e => e.EndsWith(".deps.json", StringComparison.Ordinal)))
        {
            using var dependencies = JsonDocument.Parse(entries[file]);
            foreach (JsonProperty library in dependencies.RootElement.GetProperty("libraries").EnumerateObject())
                yield return library.Name.Split('/')[0];
        }
    }
}

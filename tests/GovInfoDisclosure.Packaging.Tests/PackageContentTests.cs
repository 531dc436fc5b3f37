using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace GovInfoDisclosure.Packaging.Tests;

public class PackageContentTests(PackedCore core)
{
    private const string Library = "lib/net10.0/GovInfoDisclosure.Core";

    [Fact]
    public void Both_packages_are_made() =>
        Assert.Equal([core.PackagePath, core.SymbolsPath], Directory.GetFiles(core.Feed).Order(StringComparer.Ordinal));

    [Fact]
    public void The_package_holds_library_docs_readme_and_license_and_nothing_else()
    {
        using ZipArchive package = ZipFile.OpenRead(core.PackagePath);
        string[] own =
            ["GovInfoDisclosure.Core.nuspec", "LICENSE", "README.md", "bom.json", "icon.png", $"{Library}.dll", $"{Library}.xml"];
        // What the format of packages itself demands, by Open Packaging Conventions.
        string[] entries = [.. package.Entries.Select(e => e.FullName)
            .Where(e => e != "[Content_Types].xml" && !e.StartsWith("_rels/", StringComparison.Ordinal)
                && !e.StartsWith("package/", StringComparison.Ordinal))];
        Assert.Equal(own, entries.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("README.md", "src/GovInfoDisclosure.Core/README.md")]
    [InlineData("LICENSE", "LICENSE")]
    public void Readme_and_license_are_those_of_the_checkout(string entry, string path) =>
        Assert.Equal(File.ReadAllBytes(Repository.PathOf(path)), ReadEntry(core.PackagePath, entry));

    [Fact]
    public void The_manifest_names_readme_and_license_and_no_dependency()
    {
        using var stream = new MemoryStream(ReadEntry(core.PackagePath, "GovInfoDisclosure.Core.nuspec"));
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        string? Value(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;

        Assert.Equal("GovInfoDisclosure.Core", Value("id"));
        Assert.Equal(core.Version, Value("version"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("MIT", Value("license"));
        Assert.NotEmpty(Value("description")!);
        Assert.Equal(
            ["net10.0"],
            metadata.Descendants().Where(e => e.Name.LocalName == "group").Select(e => e.Attribute("targetFramework")?.Value));
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName is "dependency" or "frameworkReference");
    }

    [Fact]
    public void The_docs_cover_the_model()
    {
        using var stream = new MemoryStream(ReadEntry(core.PackagePath, $"{Library}.xml"));
        XElement[] members = [.. XDocument.Load(stream).Descendants("member")];
        XElement report = Assert.Single(members, m => (string?)m.Attribute("name") == "T:GovInfoDisclosure.DisclosureReport");
        Assert.NotEmpty(report.Element("summary")!.Value.Trim());
    }

    [Fact]
    public void The_library_is_a_deterministic_release_build()
    {
        using var library = new PEReader(new MemoryStream(ReadEntry(core.PackagePath, $"{Library}.dll")));
        Assert.Contains(library.ReadDebugDirectory(), e => e.Type == DebugDirectoryEntryType.Reproducible);
        Assert.DoesNotContain("DisableOptimizations", DebuggingModesOf(library.GetMetadataReader()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_symbols_belong_to_the_library_and_do_not_tell_where_it_was_built()
    {
        using var library = new PEReader(new MemoryStream(ReadEntry(core.PackagePath, $"{Library}.dll")));
        using MetadataReaderProvider provider = Symbols.Open(ReadEntry(core.SymbolsPath, $"{Library}.pdb"));
        MetadataReader symbols = provider.GetMetadataReader();

        DebugDirectoryEntry entry = library.ReadDebugDirectory().Single(e => e.Type == DebugDirectoryEntryType.CodeView);
        Assert.Equal(library.ReadCodeViewDebugDirectoryData(entry).Guid, new BlobContentId(symbols.DebugMetadataHeader!.Id).Guid);
        string[] sources = [.. Symbols.SourcesOf(symbols)];
        Assert.Contains("/_/src/GovInfoDisclosure.Core/Model/DisclosureReport.cs", sources);
        Assert.All(sources, s => Assert.StartsWith("/_", s, StringComparison.Ordinal));
    }

    private static byte[] ReadEntry(string package, string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream stream = archive.GetEntry(name)?.Open() ?? throw new FileNotFoundException($"{package} has no {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string DebuggingModesOf(MetadataReader metadata)
    {
        foreach (CustomAttributeHandle handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference)
                continue;
            EntityHandle type = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
            if (metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name) != "DebuggableAttribute")
                continue;
            BlobReader value = metadata.GetBlobReader(attribute.Value);
            value.ReadUInt16();
            return ((System.Diagnostics.DebuggableAttribute.DebuggingModes)value.ReadInt32()).ToString();
        }

        return "";
    }
}

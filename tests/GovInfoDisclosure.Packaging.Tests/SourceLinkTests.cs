using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Packaging.Tests;

/// <summary>What a debugger is told about the sources depends on where the repository came from, so the tests bring their own.</summary>
public class SourceLinkTests
{
    private const string Address = "https://github.com/example/disclosure";

    [Fact]
    public async Task Packed_from_a_clone_the_symbols_lead_to_the_sources_of_the_commit()
    {
        using TemporaryFolder folder = CopyOfSources();
        await Git(folder, "init", "--quiet");
        await Git(folder, "add", ".");
        await Git(folder, "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "Test");
        await Git(folder, "remote", "add", "origin", Address + ".git");
        string commit = (await Git(folder, "rev-parse", "HEAD")).Trim();

        string feed = await Pack(folder);

        Assert.Equal(
            "{\"documents\":{\"/_/*\":\"https://raw.githubusercontent.com/example/disclosure/" + commit + "/*\"}}",
            SourceLinkOf(feed));
        Assert.Matches($"<repository [^>]*url=\"{Regex.Escape(Address)}[^>]*commit=\"{commit}\"", ManifestOf(feed));
    }

    [Fact]
    public async Task Packing_needs_no_repository()
    {
        using TemporaryFolder folder = CopyOfSources();

        Assert.Null(SourceLinkOf(await Pack(folder)));
    }

    private static TemporaryFolder CopyOfSources()
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("src/GovInfoDisclosure.Core"), "src/GovInfoDisclosure.Core");
        string[] files =
        [
            "src/Directory.Build.props", "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", ".gitignore",
            "LICENSE", "src/icon.png",
        ];
        foreach (string file in files)
            File.Copy(Repository.PathOf(file), folder.PathOf(file));
        return folder;
    }

    private static Task<string> Git(TemporaryFolder folder, params string[] arguments) => Command.Run(folder.FullPath, "git", arguments);

    private static async Task<string> Pack(TemporaryFolder folder)
    {
        string feed = folder.PathOf("feed");
        await Command.DotNet(
            folder.PathOf("src/GovInfoDisclosure.Core"), "pack", "--output", feed, "-p:ContinuousIntegrationBuild=true", "-warnaserror");
        return feed;
    }

    private static string? SourceLinkOf(string feed)
    {
        using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(feed, "*.snupkg").Single());
        using MetadataReaderProvider symbols = Symbols.Open(ReadAll(package, ".pdb"));
        return Symbols.SourceLinkOf(symbols.GetMetadataReader());
    }

    private static string ManifestOf(string feed)
    {
        using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(feed, "*.nupkg").Single());
        return System.Text.Encoding.UTF8.GetString(ReadAll(package, ".nuspec"));
    }

    private static byte[] ReadAll(ZipArchive package, string ending)
    {
        using Stream stream = package.Entries.Single(e => e.Name.EndsWith(ending, StringComparison.Ordinal)).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

[assembly: AssemblyFixture(typeof(GovInfoDisclosure.Packaging.Tests.PackedCore))]

namespace GovInfoDisclosure.Packaging.Tests;

/// <summary>The packages of the core as `dotnet pack` makes them from the checkout, packed once for all tests.</summary>
public sealed class PackedCore : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>A version that no cache can hold already.</summary>
    public string Version { get; } = $"0.0.0-test.v{Guid.NewGuid():N}";

    public string Feed => _folder.PathOf("feed");

    public string PackagePath => Path.Combine(Feed, $"GovInfoDisclosure.Core.{Version}.nupkg");

    public string SymbolsPath => Path.ChangeExtension(PackagePath, ".snupkg");

    // Built in a folder of its own, for other tests and an open editor build the same project at the same time; inside the checkout
    // nevertheless, for only paths below its root are left out of the symbols.
    private string Artifacts => Repository.PathOf($"artifacts/packing/{Version}");

    public async ValueTask InitializeAsync() => await Pack("src/GovInfoDisclosure.Core", Feed);

    /// <summary>Packs a project of the checkout, with the version of the core.</summary>
    public Task Pack(string project, string feed) => Command.DotNet(Repository.PathOf(project),
        "pack", "--output", feed, "--artifacts-path", Artifacts, $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true",
        "-warnaserror");

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        Directory.Delete(Artifacts, recursive: true);
        return ValueTask.CompletedTask;
    }
}

using GovInfoDisclosure.Architecture.Tests.Folders;
using GovInfoDisclosure.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;

namespace GovInfoDisclosure.Architecture.Tests;

public sealed class FolderTests
{
    public static IEnumerable<TheoryDataRow<string>> Packages => ProjectSources.Packages.Select(p => new TheoryDataRow<string>(p));

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_arrow_between_folders_runs_up(string package)
    {
        var compilation = ProjectSources.Read(package).Compile();

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        FolderGraph graph = FolderGraph.Of(compilation, ProjectSources.FolderOf(package));
        // A package without folders has no arrows.
        Assert.Equal(Directory.EnumerateDirectories(ProjectSources.FolderOf(package)).Any(), graph.Arrows.Any());
        Assert.True(graph.Upward().IsEmpty, string.Join('\n', graph.Upward()));
    }
}

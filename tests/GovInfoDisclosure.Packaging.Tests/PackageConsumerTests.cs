namespace GovInfoDisclosure.Packaging.Tests;

public class PackageConsumerTests(PackedCore core)
{
    [Fact]
    public async Task A_project_that_knows_only_the_package_builds_without_warnings_and_runs()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("tests/GovInfoDisclosure.Packaging.Tests/Fixtures/Consumer"));
        folder.CopyFrom(core.Feed, "feed");
        await Command.DotNet(folder.FullPath, "build", "--output", "built", $"-p:CoreVersion={core.Version}", "-warnaserror");

        string output = await Command.DotNet(folder.FullPath, folder.PathOf("built/Consumer.dll"));

        Assert.Equal(
            [core.Version, "the same", "GID401 /reviewAndLitigation/reconsideration/total 3 4"],
            output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        Assert.True(Directory.Exists(folder.PathOf($"packages/govinfodisclosure.core/{core.Version}")));
    }
}

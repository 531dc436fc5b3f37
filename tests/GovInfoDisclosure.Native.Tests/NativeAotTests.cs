namespace GovInfoDisclosure.Native.Tests;

public class NativeAotTests
{
    [Fact]
    public async Task A_native_program_reads_checks_changes_and_writes_a_report()
    {
        if (NativeToolchain.Missing is { } missing)
            Assert.Skip($"Not compiled to native code: {missing}");
        using var folder = new TemporaryFolder();
        string project = Repository.PathOf("tests/GovInfoDisclosure.Core.AotProgram");
        await Command.DotNet(project, "publish", "--use-current-runtime", "--output", folder.PathOf("published"),
            "--artifacts-path", folder.PathOf("artifacts"), "-warnaserror");

        string program = folder.PathOf("published/GovInfoDisclosure.Core.AotProgram" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        string output = await Command.Run(folder.FullPath, program, Path.Combine(project, "report.json"));

        Assert.Equal("native: as expected", output.Trim());
    }
}

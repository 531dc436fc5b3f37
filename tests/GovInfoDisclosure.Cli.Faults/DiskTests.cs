namespace GovInfoDisclosure.Cli.Faults;

/// <summary>Disks that take nothing: the old file stays whole, and nothing is left beside it.</summary>
public class DiskTests
{
    private const string Old = "what the clerk had";

    public static TheoryData<string, string> Commands => new()
    {
        { "read \"$report\" --output DISK/old", "old" },
        { "read \"$report\" --provenance --output DISK/old", "old" },
        { "write \"$report\" --to docx --output DISK/old", "old" },
        { "write \"$report\" --to xlsx --output DISK/new", "old" },
        { "generate --count 3 --output DISK", "report-1.json" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_full_disk_costs_no_file(string command, string old)
    {
        using var disk = new SmallDisk();
        File.WriteAllText(disk.PathOf(old), Old);
        disk.Fill();

        await AssertNothingChanges(disk, command, old, ["filler", old]);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_disk_that_may_only_be_read_costs_no_file(string command, string old)
    {
        using var disk = new SmallDisk();
        File.WriteAllText(disk.PathOf(old), Old);
        disk.MakeReadOnly();

        await AssertNothingChanges(disk, command, old, [old]);
    }

    [Fact]
    public async Task Files_written_before_the_disk_is_full_are_whole()
    {
        using var disk = new SmallDisk();

        (int exitCode, _, string error) = await ToolProcess.Shell(disk.FullPath, "\"$govinfo\" generate --count 100 --output .");

        Assert.Equal(2, exitCode);
        ToolProcess.AssertOneLine(error);
        string[] files = Directory.GetFiles(disk.FullPath);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.EndsWith("}\n", File.ReadAllText(file), StringComparison.Ordinal));
    }

    private static async Task AssertNothingChanges(SmallDisk disk, string command, string old, string[] files)
    {
        (int exitCode, string output, string error) =
            await ToolProcess.Shell("/", $"\"$govinfo\" {command.Replace("DISK", disk.FullPath, StringComparison.Ordinal)}");

        Assert.Equal((2, ""), (exitCode, output));
        ToolProcess.AssertOneLine(error);
        Assert.Equal(Old, File.ReadAllText(disk.PathOf(old)));
        Assert.Equal(files.Order(), Directory.GetFiles(disk.FullPath).Select(f => Path.GetFileName(f)).Order());
    }
}

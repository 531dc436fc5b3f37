using System.Diagnostics;

namespace GovInfoDisclosure.Cli.Faults;

/// <summary>A disk of 64 KB, in memory, that is there for one test.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDisk()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Small disks are mounted on Linux.");
        if (Call("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", FullPath))
            return;
        _folder.Dispose();
        Assert.Skip("The user of this process may not mount disks.");
    }

    public string FullPath => _folder.FullPath;

    public string PathOf(string name) => _folder.PathOf(name);

    /// <summary>Writes until there is no room for one more byte.</summary>
    public void Fill()
    {
        try
        {
            using FileStream file = File.Create(PathOf("filler"), bufferSize: 0);
            while (true)
                file.Write(new byte[512]);
        }
        catch (IOException)
        {
            Assert.True(new FileInfo(PathOf("filler")).Length > 0);
        }
    }

    public void MakeReadOnly() => Assert.True(Call("mount", "-o", "remount,ro", FullPath));

    public void Dispose()
    {
        Call("umount", FullPath);
        _folder.Dispose();
    }

    private static bool Call(string program, params string[] arguments)
    {
        using Process process = ToolProcess.Start(program, Path.GetTempPath(), arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

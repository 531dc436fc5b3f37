using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>A settings file that is there, or the one that would be written.</summary>
/// <param name="path">Where it is.</param>
/// <param name="settings">The settings it holds.</param>
/// <param name="exists">Whether it is there.</param>
internal sealed class SettingsFile(string path, CheckSettings settings, bool exists)
{
    private readonly DateOnly _today = DateOnly.FromDateTime(DateTime.Now);

    public string Path => path;

    /// <summary>The settings it holds, with what was accepted since it was read.</summary>
    public CheckSettings Settings { get; private set; } = settings;

    /// <summary>How many findings were accepted since it was read.</summary>
    public int Accepted { get; private set; }

    /// <summary>What settings make of a checked file.</summary>
    public CheckedFile ApplyTo(CheckedFile file) => file with
    {
        Result = Settings.ApplyTo(file.Result, _today),
        Settings = exists ? path : null,
    };

    /// <summary>Accepts findings of a file to which the settings were applied.</summary>
    public void Accept(CheckedReport report, IEnumerable<Finding> findings, string reason, DateOnly? until)
    {
        foreach (Finding finding in findings)
        {
            Settings = Settings.Accept(report, finding, reason, until);
            Accepted++;
        }
    }
}

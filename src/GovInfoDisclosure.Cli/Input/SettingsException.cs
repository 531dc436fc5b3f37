using System.Collections.Immutable;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>
/// A settings file cannot be used. Without it no document is checked: its findings would not be those that its office wants.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="reasons">What is wrong with it.</param>
internal sealed class SettingsException(string path, ImmutableArray<LocalizedText> reasons) : Exception
{
    public string Path => path;

    public ImmutableArray<LocalizedText> Reasons => reasons;
}

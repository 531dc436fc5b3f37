namespace GovInfoDisclosure.Cli.Input;

/// <summary>Says in plain words why a file could not be read or written.</summary>
internal static class FileFailure
{
    /// <summary>The reason; null if the exception is not about the file but a bug, which must not be hidden.</summary>
    public static LocalizedText? Explain(Exception exception, string path) => exception switch
    {
        // Opening a directory is reported as missing permission.
        _ when Directory.Exists(path) => Texts.IsDirectory,
        FileNotFoundException when FilePattern.IsOne(path) => Texts.NoMatch,
        FileNotFoundException => Texts.NotFound,
        DirectoryNotFoundException => Texts.FolderNotFound,
        UnauthorizedAccessException => Texts.NoPermission,
        PathTooLongException => Texts.PathTooLong,
        IOException => Texts.ReadFailed.Format(LocalizedText.Same(exception.Message)),
        // An empty path, or one with a NUL character.
        ArgumentException => Texts.NoSuchPath,
        NotSupportedException => Texts.NoSuchPath,
        _ => null,
    };
}

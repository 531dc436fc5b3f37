namespace GovInfoDisclosure.Cli.Faults;

/// <summary><c>check --watch</c> in a process of its own, which only a signal ends.</summary>
public class WatchTests
{
    [Fact]
    public async Task New_and_changed_documents_are_checked_until_the_tool_is_asked_to_end()
    {
        using var folder = new TemporaryFolder();
        // Lines are read until the one that names the document with its new content.
        (int exitCode, string output, _) = await ToolProcess.Shell(folder.FullPath, """
            mkdir watched
            cp "$report" watched/first.json
            coproc { exec "$govinfo" check --watch watched --language en 2>&1; }
            until [[ $line == "File: watched/first.json" ]]; do read -r line <&${COPROC[0]} || exit 3; done
            sed 's/"year": 2024/"year": 2023/' "$report" > watched/second.json
            until [[ $line == *" 2023 "* ]]; do read -r line <&${COPROC[0]} || exit 4; done
            sed -i 's/"year": 2023/"year": 2022/' watched/second.json
            until [[ $line == *" 2022 "* ]]; do read -r line <&${COPROC[0]} || exit 5; done
            kill -s TERM $COPROC_PID
            wait $COPROC_PID
            echo "ended with $?"
            """);

        Assert.Equal((0, "ended with 0\n"), (exitCode, output));
    }
}

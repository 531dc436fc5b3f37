using Consumer;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samples;

// An in-memory database lives as long as its connection.
using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
DbContextOptions<ReportContext> options = new DbContextOptionsBuilder<ReportContext>().UseSqlite(connection).Options;

Expect.Equal("", string.Join('\n', await ArchiveScenario.Run(() => new(options, "TEXT"), Queries.Sqlite)), "what is wrong");

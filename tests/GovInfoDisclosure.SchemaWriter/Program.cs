using GovInfoDisclosure.SchemaWriter;

// Rewrites what is generated in schema/. Tests compare it and never write.
SchemaFolder.Rewrite();

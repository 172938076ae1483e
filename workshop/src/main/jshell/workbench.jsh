import static unrolled.workshop.shell.Workbench.*

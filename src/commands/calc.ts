console.error('calc is not written yet');
process.exitCode = 1;

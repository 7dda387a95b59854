package todo;

interface Clock {}
